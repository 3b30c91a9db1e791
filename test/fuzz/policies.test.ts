import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage, PolicyText } from '../../utils/facts';
import { readPolicy } from '../../utils/policy';
import { phrases } from '../../utils/policy/phrases';
import { anyWords } from './any-words';
import { holds } from './run';
import { expectVerbatim } from './verbatim';

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Our own sentences of a language: what answers, what denies, what only looks like it. */
function sentencesOf(lang: string): string[] {
  return [...(phrases.get(lang)?.values() ?? [])].flatMap(({ examples, counterexamples }) => [
    ...examples.yes,
    ...(examples.no ?? []),
    ...counterexamples,
  ]);
}
const all = [...phrases.keys()].flatMap(sentencesOf);

/** Sentences of a language, one after the other, with noise between and within them. */
const anyPassageText = (sentences: string[]) =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...sentences) },
        { weight: 1, arbitrary: fc.constantFrom(...all) },
        { weight: 1, arbitrary: anyWords(8) },
        { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...sentences), fc.nat(80)).map(([it, at]) => it.slice(at)) },
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => folded(parts.join(' ')).slice(0, 8_000))
    .filter((text) => text !== '');

const anyPassage = (sentences: string[]): fc.Arbitrary<Passage> =>
  fc.record(
    {
      kind: fc.constantFrom('paragraph', 'paragraph', 'item', 'row', 'heading'),
      text: anyPassageText(sentences),
      heading: anyPassageText(sentences).map((text) => text.slice(0, 300)),
      lead: anyPassageText(sentences).map((text) => `${text.slice(0, 200)}:`),
    },
    { requiredKeys: ['kind', 'text', 'heading'] },
  );

const anyPolicy: fc.Arbitrary<PolicyText> = fc.constantFrom(...phrases.keys()).chain((lang) =>
  fc.record({
    url: fc.constant('https://www.example.org/privacy'),
    title: fc.constantFrom('Privacy policy', 'Datenschutz', ''),
    htmlLang: fc.constantFrom(lang, 'en', 'xx'),
    passages: fc.array(anyPassage(sentencesOf(lang)), { maxLength: 12 }),
    cut: fc.boolean(),
  }),
);

describe('a policy made of our own sentences and of noise', () => {
  it('answers nothing without words that stand in it, and twice the same', () => {
    holds(anyPolicy, (text) => {
      const reading = readPolicy(text);
      expectVerbatim(reading, text);
      expect(readPolicy(text)).toEqual(reading);
    });
  });

  it('does so often: what is promised of answers is not promised of silence alone', () => {
    const answered = fc
      .sample(anyPolicy, { numRuns: 60, seed: 8 })
      .filter((text) => readPolicy(text).answers.some(({ quotes }) => quotes.length > 0));
    expect(answered.length).toBeGreaterThan(30);
  });

  it('still quotes itself where unrelated words stand before, between or behind', () => {
    holds(fc.tuple(anyPolicy, anyWords(60), fc.nat(12)), ([text, words, at]) => {
      const noise: Passage = { kind: 'paragraph', text: folded(words).slice(0, 8_000), heading: '' };
      const passages = text.passages.toSpliced(Math.min(at, text.passages.length), 0, noise);
      expectVerbatim(readPolicy({ ...text, passages }), { ...text, passages });
    });
  });

  it('of words in no language answers nothing at all', () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'zqxvkwj') });
    const gibberish = fc.array(word, { minLength: 1, maxLength: 200 }).map((words) => words.join(' '));
    holds(gibberish, (words) => {
      const passages: Passage[] = [{ kind: 'paragraph', text: words, heading: '' }];
      const { answers } = readPolicy({ url: 'https://a.example/', title: '', passages, cut: false });
      expect(answers.flatMap(({ quotes }) => quotes)).toEqual([]);
    });
  });
});
