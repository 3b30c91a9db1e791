/** Letters that Unicode does not take apart, and what people type where their keyboard has none of them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
};

const PLAIN = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'g');

/**
 * Marks that readers leave out when they type: accents of Latin, Greek and Cyrillic letters, points of Hebrew and Arabic. Marks that
 * are letters of their own (vowels of Indic scripts, voicing of kana) stay.
 */
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670]/g;

/** Characters that only say where a line may break or how letters join. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Plain letters and digits need none of the rest. */
const ASCII = /^[\0-\x7f]*$/;

/** Text as it is compared: one case, no accents, one form for each letter however wide or joined it was written. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(ACCENTS, '')
    .replace(PLAIN, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFKC');
}
