import { expect, it } from 'vitest';
import { languages } from '../../utils/policy/languages';
import { phrases } from '../../utils/policy/phrases';
import { readDurations } from '../../utils/policy/read-duration';

it.each([
  ['en', 'kept for three years after the last contact', ['P3Y']],
  ['en', 'deleted within thirty (30) days, invoices after 10 years', ['P30D', 'P10Y']],
  ['fr', 'pendant un an, puis six mois d’archivage', ['P1Y', 'P6M']],
  ['fr', 'trois (3) ans', ['P3Y']],
  ['de', 'nach sechs Monaten, spätestens nach 2 Jahren', ['P6M', 'P2Y']],
  ['es', 'durante cinco años', ['P5Y']],
  ['it', 'per 24 mesi', ['P24M']],
  ['pt', 'durante dois anos', ['P2Y']],
  ['nl', 'twee jaar na de verkiezingen', ['P2Y']],
  ['pl', 'przez okres 5 lat, a kopie przez dwa miesiące', ['P5Y', 'P2M']],
])('%s: “%s” names %j', (lang, text, lengths) => {
  expect(readDurations(text, lang).map(({ iso }) => iso)).toEqual(lengths);
});

it('says it in the policy’s own words', () => {
  expect(readDurations('kept for three years', 'en')).toEqual([{ said: 'three years', iso: 'P3Y' }]);
});

it('names none where none is named', () => {
  expect(readDurations('kept as long as necessary, since the year 2018', 'en')).toEqual([]);
});

it('every language with phrases can read lengths of time', () => {
  for (const lang of phrases.keys())
    expect({ lang, lengths: languages.get(lang)?.lengths }).toEqual({ lang, lengths: expect.any(Object) });
});
