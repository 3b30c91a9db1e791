/** Sentences that stand in no page that is measured against. */
export const STRANGE = [
  'The autumn fair takes place on the market square, with music from four o’clock and soup for everyone.',
  'Our volunteers planted two hundred trees along the canal last winter; photographs hang in the library.',
  'Bus line seven runs every ten minutes on Saturdays, as the council decided at its meeting in March.',
];

/** What is put in front of pages: a question about cookies, and a menu. */
export const BANNER = [
  'We value your privacy. Accept all Reject all Settings',
  'Home',
  'News',
  'Join us',
  'Donate',
  'Contact',
];

/** So many strange characters, begun anywhere. */
export function strangeText(length: number, random: () => number): string {
  const words = STRANGE.join(' ').repeat(1 + Math.ceil(length / 280));
  return words.slice(Math.floor(random() * 40)).slice(0, length);
}

export function pick<T>(list: readonly T[], random: () => number): T {
  const picked = list[Math.floor(random() * list.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}
