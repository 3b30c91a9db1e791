import { expect, it } from 'vitest';
import { SIGNALS } from '../../utils/detection/signals';
import { BIAS, THRESHOLDS, WEIGHTS } from '../../utils/detection/weights';
import { viewWords } from '../../utils/detection/words/view-words';
import { factsOfSample, type Sample } from './sample-page';

const sees = (id: string, sample: Sample) => {
  const facts = factsOfSample(sample);
  return (SIGNALS.get(id)?.look({ facts, platforms: [], imprint: [], words: viewWords(facts) }) ?? []).map(
    ({ saw }) => saw,
  );
};

it('every signal has a weight, and every weight a signal', () => {
  expect(Object.keys(WEIGHTS).sort()).toEqual([...SIGNALS.keys()].sort());
});

it('nothing seen is no campaign, and no single weak signal makes one', () => {
  const chance = (odds: number) => 1 / (1 + Math.exp(-odds));
  expect(chance(BIAS)).toBeLessThan(THRESHOLDS.unsure);
  for (const weight of Object.values(WEIGHTS)) expect(chance(BIAS + weight)).toBeLessThan(THRESHOLDS.campaign);
});

it.each([
  [
    'stands-for-office',
    'Mara Quill for County Council',
    'https://www.site.example/',
    ['Mara Quill for County Council'],
  ],
  ['stands-for-office', 'Home', 'https://www.quillformayor.example/', ['www.quillformayor.example']],
  ['stands-for-office', 'Home', 'https://votequill.example/', ['votequill.example']],
  ['stands-for-office', 'Tools for dentists', 'https://www.forbearance.example/', []],
  [
    'name-says-party',
    'News – the Beach Party, a political party',
    'https://www.site.example/',
    ['News – the Beach Party, a political party'],
  ],
  ['public-body', 'Home', 'https://www.harbor.gov/', ['www.harbor.gov']],
  ['public-body', 'Accueil', 'https://www.elections.interieur.gouv.fr/', ['www.elections.interieur.gouv.fr']],
  ['public-body', 'Home', 'https://governance.example/', []],
])('%s on “%s” at %s sees %j', (id, title, url, expected) => {
  expect(sees(id, { title, url })).toEqual(expected);
});

it('a campaign’s own voice is heard, a reporter’s is not', () => {
  expect(sees('speaks-as-campaign', { title: 'x', text: 'Meet our local candidates.' })).toEqual([
    'Meet our local candidates.',
  ]);
  expect(sees('speaks-as-campaign', { title: 'x', text: 'The candidates met the press.' })).toEqual([]);
});
