import type { Letter } from './write-letter';

/** Longest link, in characters: mail programs on some systems cut or refuse longer ones (a common limit is 2,048 for the whole call). */
export const MAIL_LINK_LIMIT = 1800;

/** What an address may look like; anything else could smuggle fields into the link. */
const ADDRESS = /^[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}$/i;

/**
 * The link that opens a letter in the mail program; nothing is sent by it. Without an address the mail program asks for one. Null where
 * the letter is too long for such a link: then it can be copied.
 */
export function mailLink({ subject, body }: Letter, to?: string): string | null {
  const link = `mailto:${addressPart(to)}?subject=${encode(subject)}&body=${encode(body)}`;
  return link.length <= MAIL_LINK_LIMIT ? link : null;
}

function addressPart(to: string | undefined): string {
  if (to === undefined || !ADDRESS.test(to)) return '';
  const [local = '', domain = ''] = to.split('@');
  return `${encodeURIComponent(local)}@${domain}`;
}

/** RFC 6068: line ends are CRLF; `'` and the other signs left alone by the browser's own function are encoded too. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\r\n|\r|\n/g, '\r\n')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
