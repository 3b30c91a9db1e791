import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownAuthorities } from '../../utils/rights/authorities';
import { knownRegimes, nationalLaws } from '../../utils/rights/regimes';

const folder = join(import.meta.dirname, '../../public/_locales');
const locales = readdirSync(folder).map((locale) => {
  const messages: Record<string, { message: string }> = JSON.parse(
    readFileSync(join(folder, locale, 'messages.json'), 'utf8'),
  );
  return { locale, messages };
});
const points = [...knownRegimes, ...nationalLaws.values()].flatMap((law) => law.points);

describe('each sentence about the law', () => {
  it.each(points.map((point) => [point.id, point] as const))(
    '%s has its law, source, day and certainty',
    (_, point) => {
      expect(point.source).toMatch(/^https?:\/\//);
      expect(point.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      expect(['sourced', 'background', 'uncertain']).toContain(point.certainty);
      for (const { locale, messages } of locales) {
        expect(point.law[locale]?.length ?? 0).toBeGreaterThan(3);
        expect(messages[`rights_point_${point.id}`]?.message.length ?? 0).toBeGreaterThan(10);
      }
    },
  );

  it('is told once in a country', () => {
    for (const { id, points: told, countries } of knownRegimes) {
      for (const country of countries) {
        const ids = [...told, ...(nationalLaws.get(country)?.points ?? [])].map((point) => point.id);
        expect(new Set(ids).size, `${id} ${country}`).toBe(ids.length);
      }
    }
  });
});

it('every country belongs to one law, and every country with an authority to some', () => {
  const countries = knownRegimes.flatMap((regime) => regime.countries);
  expect(new Set(countries).size).toBe(countries.length);
  expect([...knownAuthorities.keys()].filter((country) => !countries.includes(country))).toEqual([]);
  expect([...nationalLaws.keys()].filter((country) => !countries.includes(country))).toEqual([]);
});

describe.each(locales)('the words on rights in $locale', ({ messages }) => {
  const own = Object.entries(messages).filter(([key]) => /^rights_/.test(key));

  it('say what a person may ask, never what this campaign has to do or has done', () => {
    const verdicts =
      /\b(must|shall|is obliged|entitled|guilty|breach|violat\w*|unlawful|illegal|refus\w+|fails?|hides?|missing|doit|doivent|illégal\w*|illicite|viol\w+|refuse\w*|manquant\w*)\b/i;
    expect(own.length).toBeGreaterThan(40);
    expect(own.filter(([, { message }]) => verdicts.test(message))).toEqual([]);
  });
});
