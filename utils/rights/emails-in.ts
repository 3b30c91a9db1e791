/** Most addresses taken from one text. */
const MOST = 5;

/**
 * Plain, or with the sign written out against robots. ASCII only: what looks like a letter and is another one could lead a citizen's
 * letter elsewhere.
 */
const EMAIL =
  /(?<![\p{L}\p{N}._%+@-])([a-z0-9][a-z0-9._%+-]{0,63})(?:@| {0,2}[[({](?:at|@|arobase|chiocciola|arroba)[\])}] {0,2})((?:[a-z0-9-]{1,63}(?:\.| {0,2}[[({](?:dot|point|punkt|punto)[\])}] {0,2})){1,4}[a-z]{2,24})(?![\p{L}\p{N}@-])/giu;

/** The e-mail addresses printed in a text, as a mail program takes them, each once. */
export function emailsIn(text: string): string[] {
  const found = [...text.slice(0, 2000).matchAll(EMAIL)].map(
    ([, local = '', domain = '']) =>
      `${local}@${domain.replace(/ {0,2}[[({](?:dot|point|punkt|punto)[\])}] {0,2}/giu, '.').toLowerCase()}`,
  );
  return [...new Set(found.filter((email) => !/\.\.|\.@|-\.|\.-/.test(email)))].slice(0, MOST);
}
