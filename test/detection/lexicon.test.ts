import { expect, it } from 'vitest';
import { findWords } from '../../utils/detection/words/find-words';
import { DECISIVE, ROLES } from '../../utils/detection/words/lexicon';
import { LEXICONS, lexiconOf } from '../../utils/detection/words/lexicons';
import { splitWords } from '../../utils/detection/words/split-words';
import { tellLanguages } from '../../utils/detection/words/tell-languages';

/** Languages so near to each other that one sentence may stand for either. */
const NEIGHBOURS = [
  ['da', 'no', 'sv'],
  ['cs', 'sk'],
  ['hr', 'sl'],
  ['ru', 'uk', 'bg'],
  ['es', 'pt', 'gl', 'ca', 'it', 'ro', 'fr'],
];

it.each([...LEXICONS])('%s: its example is known by its own words, and as no other language’s', (lang, { example }) => {
  const words = splitWords(example);
  const told = tellLanguages(words, undefined).filter((other) => other !== 'en');
  const near = NEIGHBOURS.find((group) => group.includes(lang)) ?? [lang];
  if (lang !== 'en') expect(told).toContain(lang);
  expect(told.filter((other) => other !== lang && !near.includes(other))).toEqual([]);
  const lexicon = lexiconOf(lang);
  const roles = new Set(lexicon && findWords(words, [lexicon]).map(({ role }) => role));
  expect(roles.size).toBeGreaterThanOrEqual(3);
  expect(DECISIVE.some((role) => roles.has(role))).toBe(true);
});

it.each([...LEXICONS])('%s: its lists are well written, and say where and when they come from', (_, lexicon) => {
  expect(lexicon.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(lexicon.source.length).toBeGreaterThan(10);
  for (const role of ROLES) {
    for (const entry of lexicon[role]?.split(',').map((one) => one.trim()) ?? []) {
      expect(entry, `${role}: an empty entry`).not.toBe('');
      expect(entry, `${role}: words are parted by blanks, * stands at an end`).toMatch(
        /^\*?[\p{L}\p{N}]+\*?(?: [\p{L}\p{N}]+\*?)*$/u,
      );
      expect(entry.replaceAll('*', '').length, `${role}: ${entry} is too short to mean anything`).toBeGreaterThan(1);
    }
  }
});
