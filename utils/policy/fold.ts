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
  '‑': '-',
  '\u00ad': '',
  '\u200b': '',
};

/** Lower case without diacritics, plain quotes and dashes, white space folded: what link words and clause rules are matched on. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðþłħı’‘ʼ“”«»–—‑\u00ad\u200b]/g, (it) => ALIKE[it] ?? it)
    .replace(/\s+/g, ' ')
    .trim();
}
