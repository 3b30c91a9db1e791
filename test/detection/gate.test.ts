import { expect, it } from 'vitest';
import { gate } from '../../utils/detection';
import { DECISIVE, PARTY, SUPPORTING, tellWords } from '../../utils/detection/gate-words';
import { LEXICONS } from '../../utils/detection/words/lexicons';
import * as read from '../facts/facts-of';
import { CAMPAIGNS, NETWORKS, OTHERS } from './campaign-samples';
import { htmlOf, type Sample } from './sample-page';

const glanceOf = (sample: Sample) => read.glanceOf(htmlOf(sample), sample.url ?? 'https://www.site.example/');

it.each(Object.entries({ ...CAMPAIGNS, ...NETWORKS }))('lets %s through', (_, sample) => {
  expect(gate(glanceOf(sample))).toBe(true);
});

it.each(['software for campaigns', 'a shop with a campaign', 'a news article about a candidate'])(
  'stays shut for %s',
  (name) => {
    const sample = OTHERS[name];
    expect(sample && gate(glanceOf(sample))).toBe(false);
  },
);

it('stays shut for an empty page and for everyday ones', () => {
  expect(gate(glanceOf({ title: '' }))).toBe(false);
  expect(
    gate(glanceOf({ title: 'Recipes', menu: ['Soups', 'Cakes', 'About'], text: 'Stir the soup and serve it hot.' })),
  ).toBe(false);
});

it('opens sooner where a form posts to a service made for campaigns', () => {
  const sample: Sample = {
    title: 'Quill',
    menu: ['Home', 'Donate', 'Volunteer'],
    text: 'Thank you for your support this fall.',
  };
  const form = '<form action="https://actionnetwork.org/forms/quill"><input name="email"></form>';
  expect([gate(glanceOf(sample)), gate(glanceOf({ ...sample, body: form }))]).toEqual([false, true]);
});

/** A contributor adds one lexicon file: the gate must know the language too, or nobody will ever look at its pages. */
it.each([...LEXICONS])(
  'knows decisive and supporting words of %s: add their beginnings to `gate` in its lexicon file',
  (_, lexicon) => {
    const known = (words: string | undefined, bits: number) =>
      [...tellWords((words ?? '').replaceAll('*', '')).known.values()].some((told) => told.bits & bits);
    expect(known(lexicon.candidate, DECISIVE)).toBe(true);
    expect(known(lexicon.election, DECISIVE)).toBe(true);
    expect(known(lexicon.party, PARTY | DECISIVE)).toBe(true);
    expect(known([lexicon.donate, lexicon.volunteer, lexicon.vote].join(', '), SUPPORTING)).toBe(true);
  },
);

it('has a lexicon for every file of the folder, named by a language', () => {
  const files = Object.keys(import.meta.glob('../../utils/detection/lexicon/*'));
  expect(files.map((file) => file.replace(/^.*\/|\.ts$/g, '')).sort()).toEqual([...LEXICONS.keys()].sort());
  for (const lang of LEXICONS.keys()) expect(Intl.getCanonicalLocales(lang)).toEqual([lang]);
});
