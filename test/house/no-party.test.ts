import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '../../utils/detection/weights';
import { ROLES } from '../../utils/detection/words/lexicon';
import { LEXICONS } from '../../utils/detection/words/lexicons';
import { isCommon, NAMES, partyInEntry, partyInText } from './party-in';

const root = join(import.meta.dirname, '../../utils/detection');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const gates = import.meta.glob<string>('../../utils/detection/lexicon/*.ts', { eager: true, import: 'gate' });
const GENERIC = 'names a party, or begins a party’s name; if it is a noun for all of them, say so in common-nouns.ts';

it.each([...LEXICONS])('no entry of the %s lexicon names a party', (_, lexicon) => {
  for (const list of ROLES)
    for (const entry of lexicon[list]?.split(',').map((one) => one.trim()) ?? [])
      expect(partyInEntry(entry), `${list}: “${entry}” ${GENERIC}`).toBeUndefined();
  expect(partyInText([lexicon.ours, lexicon.standsFor, lexicon.example].join(', '))).toBeUndefined();
});

it.each(Object.entries(gates))('no word of the gate in %s names a party', (_, gate) => {
  for (const word of gate.split(/[ ;]/).filter(Boolean))
    expect(partyInEntry(`${word.replace('+', '')}*`), `“${word}” ${GENERIC}`).toBeUndefined();
});

it('no signal, weight or other rule of detection names a party', () => {
  expect(sources.filter((file) => file.startsWith('signals/')).length).toBeGreaterThan(20);
  for (const file of sources) expect(partyInText(readFileSync(join(root, file), 'utf8')), file).toBeUndefined();
  for (const id of Object.keys(WEIGHTS)) expect(partyInText(id), id).toBeUndefined();
});

it('the list of parties is long, and none of them is passed off as a common noun', () => {
  expect(NAMES.length).toBeGreaterThan(250);
  for (const { name, words } of NAMES) expect(words.length === 1 && isCommon(words[0] ?? ''), name).toBe(false);
});

describe('the check bites', () => {
  it.each([
    'renaissance',
    'renaiss*',
    'podemos',
    'afd',
    'rassemblement national',
    'rassemblement nation*',
    'rassemblement',
    'reform uk',
    'vote for reform uk',
    'wählt afd',
    'parti socialiste',
    'reform',
    'democrat*',
    'labour',
    'greens',
    'plaid cymru',
    'حزب الوفد',
    'голосуйте за яблоко',
  ])('on an entry such as “%s”', (entry) => expect(partyInEntry(entry)).toBeDefined());

  it.each([
    'party',
    'parti politique',
    'our movement',
    'labour market',
    'green spaces',
    'democrat',
    'democracy',
    'people',
    'national park',
    'tax reform',
    'coalition',
    'hlas',
    'حزب',
    '*partij',
  ])('and lets “%s” be, which is no one party’s', (entry) => expect(partyInEntry(entry)).toBeUndefined());

  it.each([
    'const WORDS = /rassemblement national|other/i;',
    "'name-says-podemos': 2.1,",
    "label: { en: 'It is the AfD’s' },",
  ])('on a line of code such as %s', (line) => expect(partyInText(line)).toBeDefined());
});
