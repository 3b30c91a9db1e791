import { describe, expect, it } from 'vitest';
import { clauses } from '../../utils/policy/clauses';
import { answerTo, filler, readingOf } from './policy-of';

const cases = clauses.flatMap(({ id, clause }) =>
  Object.entries(clause.languages).map(([lang, phrases]) => ({ id, lang, clause, phrases })),
);

const readAlone = (sentence: string, lang: string) => readingOf(`${filler[lang]}\n\n${filler[lang]}\n\n${sentence}`);

it('asks the seven questions of a campaign’s policy, each in English and French', () => {
  const asked = clauses.map(({ id }) => id);
  for (const id of ['controller', 'recipients', 'transfers', 'retention', 'access', 'erasure', 'complaint'])
    expect(asked).toContain(id);
  for (const { clause } of clauses) expect(Object.keys(clause.languages)).toEqual(expect.arrayContaining(['en', 'fr']));
});

it('every clause names its provision and has a label in English and French', () => {
  for (const { clause } of clauses) {
    expect(clause.source).not.toBe('');
    expect(clause.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(clause.label.en).toBeTruthy();
    expect(clause.label.fr).toBeTruthy();
  }
});

describe.each(cases)('$id in $lang', ({ id, lang, phrases }) => {
  it('reads its examples as affirmed, and no other clause does', () => {
    for (const sentence of phrases.examples.yes) {
      const reading = readAlone(sentence, lang);
      const answered = reading.answers.filter((it) => it.answer !== 'silent').map((it) => [it.clause, it.answer]);
      expect({ sentence, lang: reading.language.lang, answered }).toEqual({ sentence, lang, answered: [[id, 'yes']] });
      expect(answerTo(id, reading).quotes[0]?.exact).toBe(sentence);
    }
  });

  it('reads its denials as denied, with the whole sentence', () => {
    for (const sentence of phrases.examples.no ?? []) {
      const { answer, quotes } = answerTo(id, readAlone(sentence, lang));
      expect({ sentence, answer, quote: quotes[0]?.exact }).toEqual({ sentence, answer: 'no', quote: sentence });
    }
  });

  it('stays silent on what only looks alike', () => {
    for (const sentence of phrases.counterexamples)
      expect({ sentence, answer: answerTo(id, readAlone(sentence, lang)).answer }).toEqual({
        sentence,
        answer: 'silent',
      });
  });

  it('is written as folded text, else its cues could never match', () => {
    const cues = [...phrases.yes, ...(phrases.no ?? [])].flat().concat(phrases.veto ?? [], phrases.headings);
    for (const cue of cues) {
      if (!(cue instanceof RegExp)) continue;
      const letters = cue.source.replace(/\\./g, '');
      expect(letters).toBe(letters.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
      expect(cue.flags).toBe('');
    }
  });
});
