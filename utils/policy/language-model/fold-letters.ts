/**
 * A text as the model reads it: small letters with their marks, and one space wherever anything else stands. Addresses are left out: they
 * are in no language. Starts and ends with a space, so that a word's edges can be told.
 */
export function foldLetters(text: string): string {
  const words = text.split(/\s+/).filter((word) => !/[@/]|www\./.test(word));
  return ` ${words.join(' ')} `
    .toLowerCase()
    .normalize('NFC')
    .replace(/i\u0307/g, 'i')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[^\p{L}\p{M}']+/gu, ' ');
}
