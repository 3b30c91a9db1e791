/**
 * Says a message of `public/_locales/<lang>/messages.json` in the reader's language: ICU message syntax, values by name.
 * Handed to whatever writes text, so that no room holds words of its own.
 */
export interface Words {
  (key: string, values?: Record<string, string | number>): string;
  /** BCP 47 language of what it says. */
  locale: string;
}
