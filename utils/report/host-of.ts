/** The host name of an address; empty for what is none. */
export function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}
