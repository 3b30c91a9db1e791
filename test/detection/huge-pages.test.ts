import { describe, expect, it, vi } from 'vitest';
import { Detection, detect } from '../../utils/detection';
import { wasCutShort } from '../../utils/detection/was-cut-short';
import { LIMITS } from '../../utils/facts';
import { investigate, Report } from '../../utils/report';
import { pageOf } from '../platforms/page-of';
import { CAMPAIGNS } from './campaign-samples';
import { factsOfSample, type Sample } from './sample-page';

vi.setConfig({ testTimeout: 120_000 });

/** More elements than are read. */
const ENDLESS = '<i></i>'.repeat(13_000);
const judge = (sample: Sample) => Detection.parse(detect(factsOfSample(sample), [], []));

describe('a page with more elements than are read', () => {
  it('is left open where nothing was found, and says why', () => {
    const judged = judge({ title: 'A garden', body: `${ENDLESS}<p>Roses.</p>` });
    expect(judged).toMatchObject({ verdict: 'unsure', limited: 'too-large' });
  });

  it.each(Object.entries(CAMPAIGNS).slice(0, 2))(
    'is still a campaign’s where that shows in what was read: %s',
    (_, sample) => {
      const judged = judge({ ...sample, body: `${sample.body ?? ''}${ENDLESS}` });
      expect(judged.verdict).toBe('campaign');
      expect(judged.limited).toBeUndefined();
    },
  );

  it('is told from one with more text than is kept, which is enough to judge', () => {
    const judged = judge({ title: 'A garden', text: 'Roses and weather. '.repeat(250_000) });
    expect(judged.verdict).toBe('other');
    expect(judged.limited).toBeUndefined();
  });

  it('is told by the text that is missing', () => {
    const text = 'a'.repeat(LIMITS.text);
    expect(wasCutShort({ text, cut: ['text'] })).toBe(false);
    expect(wasCutShort({ text: text.slice(1), cut: ['text'] })).toBe(false);
    expect(wasCutShort({ text: text.slice(2), cut: ['text'] })).toBe(true);
    expect(wasCutShort({ text: '', cut: ['links'] })).toBe(false);
  });
});

/** As much of everything as facts may hold, in the forms that cost most. */
const full = (words: string, path: string) =>
  pageOf({
    url: 'https://www.vote-quill.example/',
    title: words.slice(0, LIMITS.title),
    text: words.repeat(LIMITS.text).slice(0, LIMITS.text),
    footer: words.repeat(LIMITS.footer).slice(0, LIMITS.footer),
    headings: Array.from({ length: LIMITS.headings }, () => ({
      level: 2,
      text: words.repeat(LIMITS.heading).slice(0, LIMITS.heading),
    })),
    links: Array.from({ length: LIMITS.links }, (_, i) => ({
      url: `https://www.vote-quill.example/${i}/${path.repeat(LIMITS.url)}`.slice(0, LIMITS.url),
      text: words.repeat(LIMITS.linkText).slice(0, LIMITS.linkText),
      area: 'body' as const,
    })),
    inlineScripts: Array.from({ length: LIMITS.inlineScripts }, () =>
      words.repeat(LIMITS.inlineScript).slice(0, LIMITS.inlineScript),
    ),
  });

it.each([
  ['one word', 'vote', 'vote'],
  ['words without blanks between them', 'vote-', 'vote-'],
  ['nothing but election words', 'vote for our candidate ', 'vote/'],
  ['nothing but declarations', 'Paid for by ', 'imprint/'],
  ['nothing but words for policies', 'privacy policy ', 'privacy-policy/'],
  ['another script', 'кандидат на выборах ', '%D0%BF/'],
  ['nothing but line breaks', 'a\n', '/'],
])('a report on as much as a page may hold stays within bounds: %s', (_, words, path) => {
  const report = investigate({ facts: full(words, path), documents: [], readAt: '2026-01-01T00:00:00.000Z' });
  expect(Report.safeParse(report).error).toBeUndefined();
  expect(JSON.stringify(report).length).toBeLessThan(200_000);
});
