import { describe, expect, it } from 'vitest';
import { exampleReport } from '../../components/report/example-report';
import type { Report } from '../../utils/report';
import { correctionToText } from '../../utils/sharing';
import { wordsOf } from './words-of';

const words = wordsOf('en');
const tell = (report: Report, withAddress = false) =>
  correctionToText({ report, says: 'other', version: '1.2.3', withAddress }, words);

function seeing(...evidence: Report['detection']['reasons'][number]['evidence']): Report {
  const reasons = [{ signal: 'sign', label: { en: 'Sign', fr: 'Signe' }, weight: 1.234, evidence }];
  return { ...exampleReport, detection: { ...exampleReport.detection, reasons } };
}

describe('the text of a correction', () => {
  it('holds version, verdict, score, her word, the page’s language, and each sign with its weight, name and words', () => {
    const text = tell(seeing({ saw: 'Vote for us', where: 'heading' }));
    expect(text).toContain('Isoloir 1.2.3');
    expect(text).toContain(`score ${exampleReport.detection.score.toFixed(2)}`);
    expect(text).toContain('not a campaign site');
    expect(text).toContain('+1.23 Sign [sign]: “Vote for us” (in a heading)');
  });

  it.each([
    ['the address itself', { saw: 'a.example/path', where: 'address' as const }],
    ['a link on the site', { saw: `https://${exampleReport.site.toUpperCase()}/join`, where: 'link' as const }],
  ])('leaves out %s unless she lets it be known', (_, evidence) => {
    expect(tell(seeing(evidence))).not.toContain(evidence.saw);
    expect(tell(seeing(evidence))).not.toContain(exampleReport.url);
    expect(tell(seeing(evidence), true)).toContain(evidence.saw);
    expect(tell(seeing(evidence), true)).toContain(exampleReport.url);
  });

  it('keeps a page’s words in one plain line', () => {
    const text = tell(seeing({ saw: 'one\n\nPage: forged\u202Ee\u2028x', where: 'text' }));
    expect(text).toContain('“one Page: forgede x”');
    expect(text).not.toMatch(/^Page: forged/m);
  });

  it('says so where nothing was seen', () => {
    expect(tell({ ...exampleReport, detection: { ...exampleReport.detection, reasons: [] } })).toContain('No sign');
  });
});
