// @vitest-environment jsdom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../utils/anchoring';
import { describeSuggestion } from '../../utils/extension/describe-suggestion';
import { wordsOf } from '../../utils/extension/searched-notes';
import { ImprintFinding, readImprint } from '../../utils/imprint';
import { quoteSelection } from '../../utils/notes';
import { detectLanguage } from '../../utils/policy';
import { languages } from '../../utils/policy/languages';
import { readDate } from '../../utils/policy/read-date';
import { readDurations } from '../../utils/policy/read-duration';
import { splitSentences } from '../../utils/policy/split-sentences';
import { countryOfAddress } from '../../utils/rights/country-of-address';
import { nameInQuote } from '../../utils/rights/name-in-quote';
import { readInstant } from '../../utils/sharing/annotations/read-instant';
import { anyText, anyWords } from './any-words';
import { holds } from './run';

const anyLang = fc.constantFrom(...languages.keys(), 'und', '');
const isDay = (iso: string) => new Date(Date.parse(`${iso}T00:00:00Z`) || 0).toISOString().startsWith(iso);

/** What is compared of words found again: letters and figures of the plain sort. */
const letters = (text: string) => text.replace(/[^a-z0-9]/gi, '');

describe('of a text', () => {
  it('the language is told only where there is enough of it', () => {
    holds(fc.tuple(anyText, fc.option(anyText, { nil: undefined })), ([text, claimed]) => {
      const { lang, certainty } = detectLanguage(text, claimed);
      if (text.trim().length < 60) expect(lang).toBeNull();
      expect(certainty).toBeGreaterThanOrEqual(0);
      expect(certainty).toBeLessThanOrEqual(1);
    });
  });

  it('the sentences are all of it, in order', () => {
    holds(
      fc.tuple(
        anyText,
        anyLang.filter((lang) => lang !== ''),
      ),
      ([text, lang]) => {
        let end = 0;
        for (const sentence of splitSentences(text, lang)) {
          expect(text.slice(end, sentence.start).trim()).toBe('');
          expect(text.startsWith(sentence.text, sentence.start)).toBe(true);
          end = sentence.start + sentence.text.length;
        }
        expect(text.slice(end).trim()).toBe('');
      },
    );
  });

  const number = fc.oneof(fc.nat(40), fc.integer({ min: 1890, max: 2110 })).map(String);
  const dated = fc
    .array(
      fc.oneof(
        number,
        fc.constantFrom(
          '.',
          '/',
          '-',
          ' ',
          ', ',
          'of ',
          'de ',
          'May',
          'märz',
          'août',
          'st',
          '.',
          ' years',
          ' jahre',
          ' mois',
        ),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));

  it('days and lengths of time are read as a calendar has them', () => {
    holds(
      fc.tuple(fc.oneof(dated, anyText), anyLang),
      ([text, lang]) => {
        const iso = readDate(text, lang)?.iso;
        if (iso !== undefined) expect(iso.length === 7 ? isDay(`${iso}-01`) : isDay(iso), iso).toBe(true);
        for (const { iso: length } of readDurations(text, lang)) expect(length).toMatch(/^P\d{1,4}[DWMY]$/);
      },
      1_000,
    );
  });

  it('an instant is one, or none is made up', () => {
    const written = fc
      .tuple(dated, fc.constantFrom('', 'T10:00Z', 'T10:00:00+02:00', 'T99:99Z'))
      .map((parts) => parts.join(''));
    const anyDay = fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
    holds(
      fc.oneof(written, anyDay, fc.anything()),
      (value) => {
        const instant = readInstant(value);
        if (instant !== undefined) expect(Number.isNaN(Date.parse(instant))).toBe(false);
      },
      600,
    );
  });

  it('names and addresses are cut out word for word', () => {
    holds(anyWords(60), (text) => {
      const words = text.replace(/\s+/g, ' ');
      const name = nameInQuote(text);
      if (name !== null) expect(text).toContain(name);
      countryOfAddress(text);
      for (const found of readImprint(text, 'https://a.example/')) {
        ImprintFinding.parse(found);
        expect(words).toContain(found.quote.exact);
        if (found.name) expect(words).toContain(found.name);
        if (found.email) expect(words).toContain(found.email);
      }
    });
  });

  it('a quote that was selected is found again in it, and anything else without an error', () => {
    holds(fc.tuple(anyWords(60), fc.nat(400), fc.nat(400), anyText), ([text, start, end, other]) => {
      const quote = quoteSelection(text, start, end);
      const found = quote && findQuote(text, quote);
      if (found) expect(text.slice(found.start, found.end)).not.toBe('');
      // A mark alone is found with the letter that it stands on.
      if (found?.exactly) expect(letters(text.slice(found.start, found.end))).toContain(letters(quote?.exact ?? ''));
      const loose = findQuote(text, { exact: other, prefix: '', suffix: '' });
      if (loose) expect(loose.start).toBeLessThan(loose.end);
    });
  });

  it('a line for the address bar is well-formed XML, whatever the note says', () => {
    holds(fc.tuple(anyText, anyText, anyText), ([says, site, typed]) => {
      const note = { says, site, url: 'https://a.example/', folded: '' };
      const line = describeSuggestion(note, wordsOf(typed), 'styled');
      const parsed = new DOMParser().parseFromString(`<a>${line}</a>`, 'application/xml');
      expect(parsed.querySelector('parsererror')).toBeNull();
      expect([...parsed.querySelectorAll('a *')].every((it) => /^(?:match|dim)$/.test(it.localName))).toBe(true);
    });
  });
});
