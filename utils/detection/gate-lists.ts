/** The few words of each language that fit into the script every page carries (decisive; supporting; other); the rest of a lexicon is left out. */
export const lists = Object.values(import.meta.glob<string>('./lexicon/*.ts', { eager: true, import: 'gate' }));

/** A text as the lists are written: small letters, no accents. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  const apart = small.normalize('NFD');
  return apart === small ? small : apart.replace(/[\u0300-\u036f]+/g, '');
}
