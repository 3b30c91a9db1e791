import { expect, it } from 'vitest';
import { mayBeCampaign } from '../../utils/detection';
import { LEXICONS } from '../../utils/detection/words/lexicons';
import { readEnds } from '../../utils/facts';
import { documentOf } from '../facts/facts-of';
import { CAMPAIGNS, NETWORKS } from './campaign-samples';
import { htmlOf } from './sample-page';

const URL_OF_SAMPLE = 'https://www.site.example/';

it.each(Object.entries({ ...CAMPAIGNS, ...NETWORKS }))('looks closer at %s', (_, sample) => {
  const { text } = readEnds(documentOf(htmlOf(sample), sample.url ?? URL_OF_SAMPLE));
  expect(mayBeCampaign(text, sample.url ?? URL_OF_SAMPLE)).toBe(true);
});

it.each([...LEXICONS])('knows a word for candidates and elections of %s, in capitals and accents too', (_, lexicon) => {
  for (const words of [lexicon.candidate, lexicon.election])
    expect(mayBeCampaign((words ?? '').replaceAll('*', '').toUpperCase(), URL_OF_SAMPLE)).toBe(true);
});

it.each([
  ['a recipe', 'Stir the soup and serve it hot. Soups, cakes, about us.'],
  ['words that only hold a beginning', 'Please select a colour; all selections are final.'],
  ['words of other scripts that only hold a beginning', 'Отвыборов здесь нет ни слова.'],
  ['nothing', ''],
])('leaves %s alone', (_, text) => {
  expect(mayBeCampaign(text, URL_OF_SAMPLE)).toBe(false);
});

it('reads the address too', () => {
  expect(mayBeCampaign('Quill', 'https://elect-quill.example/')).toBe(true);
});

it.each([
  'Paid for by Friends of Quill',
  'Promoted by A. Quill, 1 High Street',
  'AUTHORISED BY A. QUILL',
  'Mandataire financier : A. Quill',
  'V.i.S.d.P.: A. Quill',
])('knows what election material must say: %s', (text) => {
  expect(mayBeCampaign(text, URL_OF_SAMPLE)).toBe(true);
});

it.each([
  ['German', 'Alles zur Oberbürgermeisterwahl'],
  ['Hungarian', 'A polgármesterjelölt honlapja'],
])('finds the parts of compounds anywhere in a word: %s', (_, text) => {
  expect(mayBeCampaign(text, URL_OF_SAMPLE)).toBe(true);
});

it('finds an Arabic word of three letters, alone and with more behind it', () => {
  expect(mayBeCampaign('حزب', URL_OF_SAMPLE)).toBe(true);
  expect(mayBeCampaign('حزبنا', URL_OF_SAMPLE)).toBe(true);
});
