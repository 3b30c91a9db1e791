/** The address of a page that opens links, as settings keep it; "" for none, null where it is no address of the web. */
export function viewerOf(typed: string): string | null {
  const address = typed.trim().replace(/#.*/s, '');
  if (address === '') return '';
  return /^https?:\/\/[^/\s#][^\s#]{0,490}$/i.test(address) && URL.parse(address) ? address : null;
}
