import { describe, expect, it } from 'vitest';
import { createWords, pickLocale } from '../../components/i18n';
import { day } from '../../components/i18n/dates';
import { countryName, languageName } from '../../components/i18n/names';

describe('words', () => {
  const messages = { notes: '{count, plural, one {# note} other {# notes}}', host: 'Sent to {host}' };

  it('counts as the language counts', () => {
    const words = createWords('en', messages);
    expect([words('notes', { count: 1 }), words('notes', { count: 2 })]).toEqual(['1 note', '2 notes']);
  });

  it('takes what a page says as text, also where it looks like a tag or a pattern', () => {
    expect(createWords('en', messages)('host', { host: '<b>{count}</b>' })).toBe('Sent to <b>{count}</b>');
  });

  it.each([
    ['that turn what follows', 'crm\u202e.example', 'Sent to crm.example'],
    ['that end the isolate around them', '\u2069\u202ecrm.example', 'Sent to crm.example'],
    ['written from the right', '\u0645\u062b\u0627\u0644 12', 'Sent to \u2068\u0645\u062b\u0627\u0644 12\u2069'],
    [
      'that have been put into a sentence before',
      'of \u2068\u0645\u062b\u0627\u0644\u2069',
      'Sent to of \u2068\u0645\u062b\u0627\u0644\u2069',
    ],
    ['like any other', 'crm.example', 'Sent to crm.example'],
  ])('words %s stand in a sentence without reordering it', (_, host, said) => {
    expect(createWords('en', messages)('host', { host })).toBe(said);
  });

  it('stops development over a key that is not there, and shows the key to a citizen', () => {
    expect(() => createWords('en', messages, { strict: true })('nothing')).toThrow('nothing');
    expect(createWords('en', messages, { strict: false })('nothing')).toBe('nothing');
    expect(() => createWords('en', messages, { strict: true })('constructor')).toThrow();
  });

  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['FR_fr', 'fr'],
    ['de-AT', 'de'],
    ['sv', 'en'],
    ['', 'en'],
  ])('a wish for %j is met in %s', (wish, locale) => {
    expect(pickLocale(wish)).toBe(locale);
  });
});

describe('names and dates', () => {
  it('names countries and languages in the reader’s language', () => {
    expect(countryName({ locale: 'fr' }, 'US')).toBe('États-Unis');
    expect(countryName({ locale: 'en' }, 'IE US')).toBe('Ireland and United States');
    expect(languageName({ locale: 'fr' }, 'en')).toBe('anglais');
  });

  it('leaves what is no code as it is', () => {
    expect(countryName({ locale: 'en' }, 'Ruritania')).toBe('Ruritania');
    expect(languageName({ locale: 'en' }, 'not a tag!')).toBe('not a tag!');
  });

  it.each([
    ['2026', '2026'],
    ['2026-07', 'Jul 2026'],
    ['2026-07-04', 'Jul 4, 2026'],
    ['someday', 'someday'],
  ])('a date is told as exactly as it was written down: %s', (iso, said) => {
    expect(day({ locale: 'en' }, iso)).toBe(said);
  });
});
