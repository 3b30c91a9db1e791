/** Languages the interface speaks: one folder of `public/_locales` each. */
export const LOCALES = ['en', 'fr'] as const;

/** The interface language for a wish: itself, its language without region, else English. */
export function pickLocale(wish: string): string {
  const language = wish.toLowerCase().split(/[-_]/)[0] ?? '';
  return LOCALES.find((locale) => locale === language) ?? 'en';
}
