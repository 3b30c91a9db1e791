/** Languages the interface speaks, as BCP 47: one folder of `public/_locales` each (a house test compares), English first. */
export const LOCALES = ['en', 'de', 'es', 'fr', 'it', 'nl', 'pl', 'pt'] as const;
export type Locale = (typeof LOCALES)[number];

/** The interface language for a wish: its language without region, else English. */
export function pickLocale(wish: string): Locale {
  return knownLocale(wish) ?? 'en';
}

/** The interface language that a wish names, region aside; nothing where the interface does not speak it. */
export function knownLocale(wish: string): Locale | undefined {
  const language = wish.toLowerCase().split(/[-_]/)[0];
  return LOCALES.find((locale) => locale === language);
}
