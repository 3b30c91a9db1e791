/** A word without case and accents, so that "Élection" and "election" are one. Letters that only look accented (ø, ł, й's breve goes) stay. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z0-9 ]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
