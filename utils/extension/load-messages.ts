/** The messages of one language of the interface, by key, read from the extension's own package. */
export async function loadMessages(locale: string): Promise<Record<string, string>> {
  throw new Error(`not built: ${locale}`);
}
