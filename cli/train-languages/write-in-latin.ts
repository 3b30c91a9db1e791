const CYRILLIC = 'абвгдђежзијклљмнњопрстћуфхцчџш';
const LATIN = 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ');
const PAIRS = new Map([...CYRILLIC].map((letter, i) => [letter, LATIN[i] ?? letter]));

/** Serbian Cyrillic in Latin letters, which spell the same sounds one for one: so both scripts learn from every text. Small letters. */
export function writeInLatin(line: string): string {
  return [...line.toLowerCase()].map((letter) => PAIRS.get(letter) ?? letter).join('');
}
