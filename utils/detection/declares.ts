/**
 * Words that election material must carry, in the countries whose law asks for it in the page's last lines. Written as the lists are: `*`
 * before what is not looked for at the beginning of a word.
 */
export const REQUIRED = [
  'paid by',
  'paid for by',
  'promoted by',
  'authorized by',
  'authorised by',
  'mandataire financier',
  'mandatario elettorale',
  '*v.i.s.d.p',
];

/** Whether a text, in small letters, says who answers for election material. */
export function declares(text: string): boolean {
  return REQUIRED.some((words) => text.includes(words.replace('*', '')));
}
