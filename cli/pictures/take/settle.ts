/** Long enough for what unfolds, fades or is asked once more; a picture must not catch it halfway. */
export function settle(ms = 900): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
