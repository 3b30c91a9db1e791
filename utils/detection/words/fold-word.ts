const ACCENTS = /\p{M}/gu;

/** A word without case and accents, so that "Élection" and "election" are one. Letters that only look accented (ø, ł, й's breve goes) stay. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase().replaceAll('ı', 'i');
  return isPlain(lower) ? lower : lower.normalize('NFD').replace(ACCENTS, '');
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}
