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
  ['en', 'kept for twenty-four months, copies for forty five days', ['P24M', 'P45D']],
  ['fr', 'pendant vingt-quatre mois, les journaux dix-huit mois', ['P24M', 'P18M']],
  ['fr', 'pendant vingt\u2011quatre mois', ['P24M']],
  ['de', 'nach vierundzwanzig Monaten oder dreißig Tagen', ['P24M', 'P30D']],
  ['es', 'durante veinticuatro meses o cuarenta y cinco días', ['P24M', 'P45D']],
  ['it', 'per ventiquattro mesi o quarantacinque giorni', ['P24M', 'P45D']],
  ['pt', 'durante vinte e quatro meses ou trinta dias', ['P24M', 'P30D']],
  ['nl', 'vierentwintig maanden of vijfenveertig dagen', ['P24M', 'P45D']],
  ['pl', 'przez dwadzieścia cztery miesiące lub czterdzieści pięć dni', ['P24M', 'P45D']],
  ['en', 'kept for thirty-six (36) months', ['P36M']],
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

it.each([
  ['en', 'kept for thirty-three years, or one hundred and five days'],
  ['fr', 'pendant trente-trois ans ou quarante-deux jours'],
  ['es', 'durante treinta y tres años'],
  ['pt', 'durante trinta e três anos'],
  ['pl', 'przez trzydzieści trzy lata'],
])('%s: takes no end of a larger number for the whole: “%s”', (lang, text) => {
  expect(readDurations(text, lang)).toEqual([]);
});

it.each([
  ['en', 'one day, two weeks, 3 months', ['P1D', 'P2W', 'P3M']],
  ['en', 'a year, 1 year, 12 years', ['P1Y', 'P1Y', 'P12Y']],
  ['en', '1 day, 2 days, 3 days, 4 days', ['P1D', 'P2D', 'P3D']],
  ['en', 'twelve months', ['P12M']],
  ['en', 'ten(10)years', ['P10Y']],
  ['en', 'for seventeen (17) days', ['P17D']],
  ['en', 'for two (2) years', ['P2Y']],
  ['en', '007 days', ['P7D']],
  ['en', '1000 days', []],
  ['en', '-5 days', []],
  ['en', 'x5 days', []],
  ['en', '5 daysy', []],
  ['en', '5  days', ['P5D']],
  ['en', '5days', ['P5D']],
  ['en', 'two hundred days', []],
  ['en', 'hundred and two days', []],
  ['en', 'twenty two days', []],
  ['en', 'twenty days', ['P20D']],
  ['en', 'ninety days', ['P90D']],
  ['sv', '3 år', []],
  ['und', '3 years', []],
])('%s: “%s” names %j', (lang, text, lengths) => {
  expect(readDurations(text, lang).map(({ iso }) => iso)).toEqual(lengths);
  expect(readDurations(text, lang).map(({ iso }) => iso)).toEqual(lengths); // and again, from what is remembered
});

it('names as many as it is asked for', () => {
  expect(readDurations('1 day, 2 days, 3 days', 'en', 1)).toEqual([{ said: '1 day', iso: 'P1D' }]);
  expect(readDurations('1 day, 2 days', 'en', 0)).toEqual([]);
});
