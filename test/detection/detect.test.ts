import { expect, it } from 'vitest';
import { Detection, detect } from '../../utils/detection';
import { CAMPAIGNS, NETWORKS, OTHERS } from './campaign-samples';
import { factsOfSample, type Sample } from './sample-page';

const named = (samples: Record<string, Sample>) => Object.entries(samples);
const look = (sample: Sample) => Detection.parse(detect(factsOfSample(sample), [], []));

it.each([...named(CAMPAIGNS), ...named(NETWORKS)])('knows %s as a campaign', (_, sample) => {
  expect(look(sample)).toMatchObject({ verdict: 'campaign' });
});

it.each(named(OTHERS))('does not take %s for a campaign', (_, sample) => {
  expect(look(sample).verdict).not.toBe('campaign');
});

it.each(named(NETWORKS))('tells that %s is a network', (_, sample) => {
  expect(look(sample).network).toBe(true);
});

it('tells a brochure from a network', () => {
  for (const [, sample] of named(CAMPAIGNS)) expect(look(sample).network).toBe(false);
});

it('shows only words that stand on the page, and largest reasons first', () => {
  for (const [, sample] of [...named(CAMPAIGNS), ...named(OTHERS)]) {
    const facts = factsOfSample(sample);
    const everything = JSON.stringify(facts);
    const { reasons } = detect(facts, [], []);
    expect(reasons.length).toBeGreaterThan(0);
    const weights = reasons.map(({ weight }) => Math.abs(weight));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    for (const { evidence } of reasons) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { saw } of evidence) expect(everything).toContain(JSON.stringify(saw).slice(1, -1));
    }
  }
});

it('does not let everyday words make a campaign, however many', () => {
  const { score, verdict } = look({
    title: 'Vote list programme campaign',
    menu: ['Vote', 'Lists', 'Donate', 'Join us', 'Volunteer'],
    text: 'vote donate volunteer join us '.repeat(80),
  });
  expect(verdict).toBe('other');
  expect(score).toBe(0);
});

it('takes a declaration of who pays for a page as strong, and a campaign service as company', () => {
  const sample: Sample = {
    title: 'Quill',
    menu: ['Home', 'Bio', 'Donate'],
    text: 'Thank you for your support on Election Day.',
  };
  const plain = detect(factsOfSample(sample), [], []);
  const declared = detect(
    factsOfSample(sample),
    [],
    [
      {
        role: 'payer',
        phrase: 'Paid for by',
        countries: ['US'],
        strength: 3,
        quote: { exact: 'Paid for by Friends of Quill', prefix: '', suffix: '', url: 'https://www.site.example/' },
      },
    ],
  );
  const served = detect(
    factsOfSample({ ...sample, body: '<a href="https://secure.actblue.com/donate/quill">Give</a>' }),
    [],
    [],
  );
  expect(declared.score).toBeGreaterThan(served.score);
  expect(served.score).toBeGreaterThan(plain.score);
});

it('answers the same when the page is in another language than it claims', () => {
  const { 'a local list in French': french } = CAMPAIGNS;
  expect(french && look({ ...french, lang: 'en' }).verdict).toBe('campaign');
});

it('takes an empty page and a page of noise without harm', () => {
  expect(look({ title: '' }).verdict).toBe('other');
  expect(look({ title: 'x'.repeat(5000), text: '\u0000\ud800 candidate'.repeat(3000) }).score).toBeLessThan(0.2);
});

it.each([
  ['one word without end', 'kandidatenwahl'.repeat(1400)],
  ['beginnings of phrases without end', 'vote '.repeat(4000)],
  ['blanks', ' \u00a0'.repeat(10_000)],
  ['letters with many accents', 'e\u0301\u0302\u0303'.repeat(5000)],
])('is soon done with %s', (_, text) => {
  const facts = factsOfSample({ title: text.slice(0, 300), text });
  const start = performance.now();
  detect(facts, [], []);
  expect(performance.now() - start).toBeLessThan(2000);
});
