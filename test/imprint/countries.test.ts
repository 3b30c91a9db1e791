import { describe, expect, it } from 'vitest';
import { ImprintFinding, readImprint } from '../../utils/imprint';
import { knownCountries } from '../../utils/imprint/known-phrases';

const url = 'https://www.example.org/legal';

describe.each(knownCountries.map((country) => [country.code, country] as const))('%s', (code, country) => {
  it('has a code, a source and a date', () => {
    expect(code).toMatch(/^[A-Z]{2}$/);
    expect(country.source).toMatch(/\S/);
    expect(country.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
  });

  it.each(country.examples.map((example) => [example.text, example] as const))('reads «%s»', (text, expected) => {
    const found = readImprint(text, url);
    expect(found.map((it) => ImprintFinding.parse(it))).toEqual(found);
    const { and = [], text: _, ...first } = expected;
    const told = [first, ...and];
    expect(found.map(({ role, name, unfilled }) => ({ role, name, unfilled }))).toEqual(
      told.map(({ role, name, unfilled }) => ({ role, name, unfilled })),
    );
    for (const [place, { address, email }] of told.entries()) {
      if (address !== undefined) expect(found[place]?.address).toBe(address);
      if (email !== undefined) expect(found[place]?.email).toBe(email);
    }
    expect(found[0]?.countries).toContain(code);
  });

  it.each(country.counterexamples ?? [])('reads nothing into «%s»', (text) => {
    expect(readImprint(text, url)).toEqual([]);
  });

  it.each(country.phrases.map(({ lead }) => lead.source))('bounds every repetition of %s', (source) => {
    const outsideClasses = source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '');
    expect(outsideClasses).not.toMatch(/[*+]|\{\d+,\}/);
  });
});
