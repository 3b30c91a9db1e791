import { describe, expect, it } from 'vitest';
import { detect } from '../../utils/detection';
import { weighPage } from '../../utils/detection/weigh-page';
import { THRESHOLDS, WEIGHTS } from '../../utils/detection/weights';
import { LIMITS, type PageFacts } from '../../utils/facts';
import { pageOf } from '../platforms/page-of';
import { platformOf } from './view-of';

const weigh = (facts: Partial<PageFacts>) =>
  weighPage(pageOf({ url: 'https://site.example/', htmlLang: 'en', ...facts }), [], []);
const isEnough = (facts: Partial<PageFacts>) => weigh(facts).enough;
const heading = (...texts: string[]) => ({ headings: texts.map((text) => ({ level: 2, text })) });

describe('a page says enough to be judged', () => {
  it('with three kinds of political words, one of them decisive and not in running text alone', () => {
    expect(isEnough(heading('Candidate', 'Volunteer', 'Donate'))).toBe(true);
    expect(isEnough(heading('Candidate', 'Volunteer'))).toBe(false);
    expect(isEnough(heading('Candidate', 'Candidate', 'Candidate'))).toBe(false);
    expect(isEnough(heading('Join us', 'Volunteer', 'Donate'))).toBe(false);
  });

  it('in running text with two decisive words: a club elects its board as well', () => {
    expect(isEnough({ text: 'A candidate. Volunteer. Donate.' })).toBe(false);
    expect(isEnough({ text: 'A candidate. Volunteer. Donate. A candidate.' })).toBe(true);
  });

  it('where the site’s name is a party’s, with two kinds', () => {
    expect(isEnough({ title: 'The Beach Party, a political party', ...heading('Volunteer') })).toBe(true);
    expect(isEnough({ title: 'The Beach Party, a political party' })).toBe(false);
  });

  it('with nothing else where it uses a service made for campaigns or declares who pays', () => {
    const links = [{ url: 'https://secure.actblue.com/donate/quill', text: 'x', area: 'body' as const }];
    expect(isEnough({ links })).toBe(true);
    const quote = { exact: 'Paid for by Friends of Quill', prefix: '', suffix: '', url: 'https://site.example/' };
    const declared = { role: 'payer' as const, phrase: 'Paid for by', countries: ['US'], strength: 3 as const, quote };
    expect(weighPage(pageOf(), [], [declared]).enough).toBe(true);
    expect(weighPage(pageOf(), [], []).enough).toBe(false);
  });

  it('never at the address of a public body, whatever stands there', () => {
    const words = heading('Candidate', 'Volunteer', 'Donate');
    const links = [{ url: 'https://secure.actblue.com/donate/quill', text: 'x', area: 'body' as const }];
    expect(isEnough({ url: 'https://www.harbor.gov/', links, ...words })).toBe(false);
    expect(detect(pageOf({ url: 'https://www.harbor.gov/', links, ...words }), [], []).score).toBe(0);
  });
});

describe('a signal', () => {
  const shareOf = (id: string, facts: Partial<PageFacts>) => weigh(facts).shown.find((one) => one.id === id)?.share;

  it('counts in part when it shows in part, and never more than in full', () => {
    expect(shareOf('menu-programme', {})).toBeUndefined();
    expect(shareOf('shop', { structuredTypes: ['Product'] })).toBeCloseTo(1 / 3);
    expect(shareOf('shop', { structuredTypes: ['Product', 'Offer'] })).toBeCloseTo(2 / 3);
    expect(shareOf('shop', { structuredTypes: ['Product', 'Offer', 'Store', 'Hotel'] })).toBe(1);
  });

  it('without a measure counts in full as soon as it shows', () => {
    expect(shareOf('structured-party', { structuredTypes: ['PoliticalParty'] })).toBe(1);
    expect(shareOf('structured-party', { structuredTypes: ['PoliticalParty', 'PoliticalParty'] })).toBe(1);
  });

  it('does not show by words that cannot be shown', () => {
    const hosts = ['quill.nationbuilder.com'];
    const builder = (saw: string) => ({ ...platformOf({ hosts }), evidence: [{ saw, where: 'script' as const }] });
    expect(weighPage(pageOf(), [builder('nation')], []).shown.map(({ id }) => id)).toEqual(['campaign-service']);
    expect(weighPage(pageOf(), [builder('')], []).shown).toEqual([]);
  });
});

describe('a verdict', () => {
  it('shows no reason that weighs nothing', () => {
    const silent = Object.keys(WEIGHTS).filter((id) => WEIGHTS[id] === 0);
    const facts = { ...heading('Candidate'), buttons: ['Volunteer', 'Donate'] };
    expect(weigh(facts).shown.map(({ id }) => id)).toEqual(expect.arrayContaining(silent));
    const { reasons } = detect(pageOf({ htmlLang: 'en', ...facts }), [], []);
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter(({ weight }) => weight === 0)).toEqual([]);
  });

  it('shows at most five pieces of evidence for a reason', () => {
    const types = ['Product', 'Offer', 'AggregateOffer', 'OnlineStore', 'Store', 'Hotel', 'Restaurant'];
    const { reasons } = detect(pageOf({ structuredTypes: types }), [], []);
    expect(reasons.find(({ signal }) => signal === 'shop')?.evidence.map(({ saw }) => saw)).toEqual(types.slice(0, 5));
  });

  /** Each adds a sign of a campaign to the one before. */
  const STEPS: Partial<PageFacts>[] = [
    heading('Candidate', 'Volunteer', 'Donate'),
    heading('Candidate', 'Volunteer', 'Donate', 'Our candidate'),
    { ...heading('Candidate', 'Volunteer', 'Donate', 'Our candidate'), footer: 'A candidate, a party' },
    { ...heading('Candidate', 'Volunteer', 'Our candidate'), footer: 'A candidate, a party', title: 'Party' },
    {
      ...heading('Candidate', 'Volunteer', 'Our candidate', 'Our party', 'Vote', 'Our manifesto'),
      footer: 'A candidate, a party',
      title: 'The Beach Party, a political party',
    },
  ];
  const judged = STEPS.map(
    (facts) => [detect, pageOf({ htmlLang: 'en', url: 'https://site.example/', ...facts })] as const,
  );

  it('follows the score: other, then unsure, then campaign', () => {
    const verdicts = judged.map(([judge, facts]) => judge(facts, [], []));
    for (const { score, verdict } of verdicts) {
      const expected = score >= THRESHOLDS.campaign ? 'campaign' : score >= THRESHOLDS.unsure ? 'unsure' : 'other';
      expect(verdict).toBe(expected);
    }
    expect([...new Set(verdicts.map(({ verdict }) => verdict))]).toEqual(['other', 'unsure', 'campaign']);
    expect(verdicts.map(({ score }) => score)).toEqual(verdicts.map(({ score }) => score).sort((a, b) => a - b));
  });

  it('on a page of which not all was read is never “other”, and says why', () => {
    const cut = { cut: ['text'], text: 'Roses and weather.' };
    expect(detect(pageOf(cut), [], [])).toMatchObject({ verdict: 'unsure', limited: 'too-large', score: 0 });
    expect(detect(pageOf({ ...cut, cut: ['links'] }), [], [])).toMatchObject({ verdict: 'other' });
    const whole = { cut: ['text'], text: 'Roses. '.repeat(LIMITS.text).slice(0, LIMITS.text) };
    expect(detect(pageOf(whole), [], [])).toMatchObject({ verdict: 'other' });
    expect(detect(pageOf({ ...whole, text: whole.text.slice(1) }), [], [])).toMatchObject({ verdict: 'other' });
    expect(detect(pageOf({ ...whole, text: whole.text.slice(2) }), [], [])).toMatchObject({ verdict: 'unsure' });
  });

  it('on a campaign’s page of which not all was read is the same', () => {
    const facts = pageOf({ htmlLang: 'en', url: 'https://site.example/', ...STEPS.at(-1), cut: ['text'] });
    expect(detect(facts, [], [])).toMatchObject({ verdict: 'campaign' });
    expect(detect(facts, [], [])).not.toHaveProperty('limited');
  });
});
