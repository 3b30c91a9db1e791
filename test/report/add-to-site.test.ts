import { describe, expect, it } from 'vitest';
import { exampleReport } from '../../components/report/example-report';
import { addToSite, Report } from '../../utils/report';

type Verdict = Report['detection']['verdict'];

function page(url: string, verdict: Verdict, score: number, more: Partial<Report> = {}): Report {
  return { ...exampleReport, url, title: url, detection: { ...exampleReport.detection, verdict, score }, ...more };
}

const policies: Report['policy'][] = [
  { status: 'not-found' },
  { status: 'waiting' },
  { status: 'unreadable' },
  { status: 'not-allowed', host: 'ning.com' },
  exampleReport.policy,
];

describe('what is known of a site', () => {
  it.each([
    ['a campaign’s page over one that is unsure', page('a', 'unsure', 0.7), page('b', 'campaign', 0.9), 'b'],
    ['an unsure page over one that is none', page('a', 'other', 0.4), page('b', 'unsure', 0.5), 'b'],
    ['the clearer of two campaign pages', page('a', 'campaign', 0.91), page('b', 'campaign', 0.99), 'b'],
    ['the first of two that are equally clear', page('a', 'campaign', 0.9), page('b', 'campaign', 0.9), 'a'],
    ['a campaign’s page over its privacy policy', page('a', 'campaign', 0.9), page('b', 'other', 0.01), 'a'],
    ['the verdict before the score', page('a', 'campaign', 0.5), page('b', 'unsure', 0.6), 'a'],
  ])('rests on %s', (_, site, next, best) => {
    const joined = addToSite(site, next);
    expect(joined.url).toBe(best);
    expect(joined.detection).toEqual((best === 'a' ? site : next).detection);
  });

  it('holds the policy that says most, whichever page led to it and in whatever order', () => {
    for (const [less, one] of policies.entries()) {
      for (const [more, other] of policies.entries()) {
        const joined = addToSite(
          page('a', 'campaign', 0.9, { policy: one }),
          page('b', 'other', 0, { policy: other, documents: [] }),
        );
        expect(joined.policy).toEqual(more > less ? other : one);
        expect(joined.documents).toEqual(more > less ? [] : exampleReport.documents);
      }
    }
  });

  it('shows the forms of the page in front first, each once', () => {
    const [form] = exampleReport.forms;
    if (!form) throw new Error('the example has a form');
    const own = { ...form, host: 'own.example' };
    const joined = addToSite(
      page('a', 'campaign', 0.9, { forms: [form] }),
      page('b', 'other', 0, { forms: [own, form] }),
    );
    expect(joined.forms.map(({ host }) => host)).toEqual(['own.example', form.host]);
  });

  it('names each platform once, the one that hosts first', () => {
    const [platform] = exampleReport.platforms;
    if (!platform) throw new Error('the example has a platform');
    const linked = { ...platform, role: 'sends-to' as const };
    const joined = addToSite(
      page('a', 'campaign', 0.9, { platforms: [linked] }),
      page('b', 'other', 0, { platforms: [{ ...platform, role: 'host' }] }),
    );
    expect(joined.platforms.map(({ id, role }) => [id, role])).toEqual([[platform.id, 'host']]);
  });

  it('stays within what a report may hold, however many pages are added', () => {
    let site = page('start', 'campaign', 0.9);
    for (let round = 0; round < 60; round += 1) {
      const forms = exampleReport.forms.map((form) => ({ ...form, host: `${round}.example` }));
      const platforms = exampleReport.platforms.map((platform) => ({ ...platform, id: `${platform.id}-${round}` }));
      site = addToSite(site, page(`${round}`, 'other', 0, { forms, platforms }));
    }
    expect(Report.safeParse(site).success).toBe(true);
  });
});
