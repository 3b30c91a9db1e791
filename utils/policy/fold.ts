/** Letters that Unicode does not take apart, and marks that look alike. */
const ALIKE: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  // NFKC makes this one of the hyphen that does not break.
  '‐': '-',
  '\u00ad': '',
  '\u200b': '',
};

/**
 * Longest word kept, in letters: longer ones are addresses, or made to wear out a cue (`wahl\w*` over a word of a megabyte). Thanks to it a
 * cue may go on to the end of a word without saying how far.
 */
const WORD = /(\S{200})\S+/g;

/** Lower case without diacritics, plain quotes and dashes, white space folded: what link words and clause rules are matched on. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðþłħı’‘ʼ“”«»–—‐\u00ad\u200b]/g, (it) => ALIKE[it] ?? it)
    .replace(WORD, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
