/** What is typed into settings, as it is kept: an empty text takes the setting back, null says that it cannot be kept. */

/** A name on one line, at most 200 characters. */
export function readName(text: string): string | null {
  const name = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return name.length <= 200 ? name : null;
}

/** The address of a page to which the coded notes are added after "#": http(s), without one of its own. */
export function readViewer(text: string): string | null {
  const typed = text.trim();
  if (!typed) return '';
  // "host:8080" names a port, any other word before ":" a scheme.
  const named = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(typed);
  const address = named ? typed : `https://${typed}`;
  const fits = address.length <= 500 && /^https?:\/\/[^/\s#][^\s#]*$/i.test(address) && URL.parse(address) !== null;
  return fits ? address : null;
}

/** The host of a server, also out of its address or an account's name: "@zoe@mastodon.example". */
export function readServer(text: string): string | null {
  const typed = text.trim();
  if (!typed) return '';
  const host =
    typed
      .replace(/^https?:\/\//i, '')
      .split('/', 1)[0]
      ?.split('@')
      .at(-1) ?? '';
  const url = URL.parse(`https://${host}/`);
  if (!url) return null;
  const { hostname, port } = url;
  return !port && hostname.length <= 253 && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(hostname) ? hostname : null;
}
