import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../utils/evidence';
import { pluralsIn } from './plurals-in';

const folder = join(import.meta.dirname, '../../public/_locales');

function messagesOf(locale: string): Record<string, string> {
  const file: Record<string, { message: string }> = JSON.parse(
    readFileSync(join(folder, locale, 'messages.json'), 'utf8'),
  );
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}

it('the languages of the interface are the folders of messages', () => {
  expect([...LOCALES].sort()).toEqual(readdirSync(folder).sort());
});

/** Plurals whose words are the same for every number, each with its reason. */
const SAME: Record<string, string> = {
  notes_mine: 'the number stands in brackets behind words that do not change with it',
};

/** Whole numbers that people count notes, sites and passages with. */
const COUNTED = Array.from({ length: 201 }, (_, count) => count);

describe.each(LOCALES)('%s', (locale) => {
  const messages = messagesOf(locale);
  const tag = messages.language_tag ?? '';

  it('says which language it is, and the way it is written', () => {
    expect(new Intl.Locale(tag).language).toBe(locale);
    expect(Intl.PluralRules.supportedLocalesOf(tag)).toEqual([tag]);
    expect(messages.language_direction).toMatch(/^(?:ltr|rtl)$/);
  });

  it('has a form for every number that is counted', () => {
    const rules = new Intl.PluralRules(tag);
    const needed = [...new Set(COUNTED.map((count) => rules.select(count)))].sort();
    const lacking = Object.entries(messages).flatMap(([key, message]) =>
      pluralsIn(message)
        .filter(() => !(key in SAME))
        .filter((forms) => !forms.includes('other') || !needed.every((form) => forms.includes(form)))
        .map((forms) => `${key} has ${forms.join(', ')} and needs ${needed.join(', ')}`),
    );
    expect(lacking).toEqual([]);
  });

  it('has no form that no number takes', () => {
    const known = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const dead = Object.entries(messages).flatMap(([key, message]) =>
      pluralsIn(message)
        .flat()
        .filter((form) => !form.startsWith('=') && form !== 'other' && !known.some((it) => it === form))
        .map((form) => `${key}: ${form}`),
    );
    expect(dead).toEqual([]);
  });
});

/** What is counted most, as it is read. French counts nought with one; Polish has its own forms for 2 to 4, 22 to 24 and so on. */
const SAID: Record<'en' | 'fr' | 'pl', Record<string, Record<number, string>>> = {
  en: {
    notes_count: { 0: '0 notes', 1: '1 note', 2: '2 notes' },
    compare_sites: { 0: '0 sites', 1: '1 site', 2: '2 sites' },
    host_signs: { 0: '0 signs', 1: '1 sign', 2: '2 signs' },
  },
  fr: {
    notes_count: { 0: '0 note', 1: '1 note', 2: '2 notes' },
    compare_sites: { 0: '0 site', 1: '1 site', 2: '2 sites' },
    host_signs: { 0: '0 signe', 1: '1 signe', 2: '2 signes' },
  },
  pl: {
    notes_count: { 0: '0 notatek', 1: '1 notatka', 2: '2 notatki', 5: '5 notatek', 22: '22 notatki' },
    host_signs: { 0: '0 przesłanek', 1: '1 przesłanka', 2: '2 przesłanki', 5: '5 przesłanek', 22: '22 przesłanki' },
    length_Y: { 1: '1 rok', 2: '2 lata', 5: '5 lat', 22: '22 lata' },
    length_M: { 1: '1 miesiąc', 2: '2 miesiące', 5: '5 miesięcy', 22: '22 miesiące' },
  },
};

describe.each(['en', 'fr', 'pl'] as const)('what is counted, in %s', (locale) => {
  const messages = messagesOf(locale);

  it.each(Object.entries(SAID[locale]))('%s', (key, said) => {
    const format = new IntlMessageFormat(messages[key] ?? '', locale);
    const heard = Object.keys(said).map((count) => [count, String(format.format({ count: Number(count) }))]);
    expect(Object.fromEntries(heard)).toEqual(said);
  });
});
