/** Controls but line breaks, and marks that reorder what is shown. */
const UNSEEN = /(?:(?!\n)[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069])+/gu;

/** Most characters of a text that are looked at: several cards full. */
const LENGTH = 6_000;

/** A stranger's text as plain words: what cannot be seen is a space, line breaks stay. */
export function plainText(text: string): string {
  return text.slice(0, LENGTH).toWellFormed().replaceAll('\r\n', '\n').replace(UNSEEN, ' ').trim();
}

/** The same on one line. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\n+/g, ' ');
}
