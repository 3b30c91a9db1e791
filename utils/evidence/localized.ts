import * as z from 'zod/mini';

/** A short label in the interface's languages, keyed by BCP 47 language. A house rule asks for every language of `public/_locales`. */
export const Localized = z.record(z.string(), z.string());
export type Localized = { en: string; fr: string } & Record<string, string>;

/** The label in `locale`, else in its language, else in English. */
export function inLocale(label: Record<string, string>, locale: string): string {
  return label[locale] ?? label[locale.split('-')[0] ?? ''] ?? label.en ?? '';
}
