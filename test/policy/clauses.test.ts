import { describe, expect, it } from 'vitest';
import { clauses } from '../../utils/policy/clauses';
import { phrases } from '../../utils/policy/phrases';
import { answerTo, filler, readingOf } from './policy-of';

const ids = clauses.map(({ id }) => id);
const cases = [...phrases].flatMap(([lang, own]) => [...own].map(([id, it]) => ({ id, lang, phrases: it })));

const readAlone = (sentence: string, lang: string) => readingOf(`${filler[lang]}\n\n${filler[lang]}\n\n${sentence}`);

it('every clause names its provision and has a label in English and French', () => {
  for (const { clause } of clauses) {
    expect(clause.source).not.toBe('');
    expect(clause.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(clause.label.en).toBeTruthy();
    expect(clause.label.fr).toBeTruthy();
  }
});

it('no two clauses stand at the same place on screen', () => {
  expect(new Set(clauses.map(({ clause }) => clause.order)).size).toBe(clauses.length);
});

it.each([...phrases])('%s answers clauses that exist, and names only details that they name', (_lang, own) => {
  expect(ids).toEqual(expect.arrayContaining([...own.keys()]));
  for (const [id, { details = {} }] of own) {
    const named = Object.keys(clauses.find((it) => it.id === id)?.clause.details ?? {});
    expect(named).toEqual(expect.arrayContaining(Object.keys(details)));
  }
});

it('has prose of every language with phrases to read its examples in', () => {
  expect(Object.keys(filler)).toEqual(expect.arrayContaining([...phrases.keys()]));
});

describe.each(cases)('$id in $lang', ({ id, lang, phrases: own }) => {
  it('reads its examples as affirmed, and no other clause does', () => {
    for (const sentence of own.examples.yes) {
      const reading = readAlone(sentence, lang);
      const answered = reading.answers
        .filter(
          ({ answer, clause }) =>
            answer !== 'silent' && answer !== 'not-checked' && !own.examples.also?.includes(clause),
        )
        .map((it) => [it.clause, it.answer]);
      expect({ sentence, lang: reading.language.lang, answered }).toEqual({ sentence, lang, answered: [[id, 'yes']] });
      expect(answerTo(id, reading).quotes[0]?.exact).toBe(sentence);
    }
  });

  it('reads its denials as denied, with the whole sentence', () => {
    for (const sentence of own.examples.no ?? []) {
      const { answer, quotes } = answerTo(id, readAlone(sentence, lang));
      expect({ sentence, answer, quote: quotes[0]?.exact }).toEqual({ sentence, answer: 'no', quote: sentence });
    }
  });

  it('stays silent on what only looks alike', () => {
    for (const sentence of own.counterexamples)
      expect({ sentence, answer: answerTo(id, readAlone(sentence, lang)).answer }).toEqual({
        sentence,
        answer: 'silent',
      });
  });

  it('is written as folded text, else its cues could never match', () => {
    const cues = [...own.yes, ...(own.no ?? []), ...(own.headed ?? []), Object.values(own.details ?? {})]
      .flat()
      .concat(own.veto ?? [], own.headings, own.exceptions ?? []);
    for (const cue of cues) {
      if (!(cue instanceof RegExp)) continue;
      const letters = cue.source.replace(/\\./g, '');
      expect(letters).toBe(letters.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
      expect(cue.flags).toBe('');
    }
  });
});
