import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../utils/facts';
import type { DocumentOutcome, InvestigatedDocument } from '../../utils/report';
import { plannedDocuments } from '../../utils/report/planned-documents';

const PAGE = 'https://campaign.example/';

function pageLinking(...links: [path: string, text: string][]): PageFacts {
  return {
    url: PAGE,
    title: 'Vote',
    ...{ metas: [], relations: [], buttons: [], headings: [], forms: [], assets: [], inlineScripts: [] },
    ...{ structuredTypes: [], ids: [], classes: [], text: '', footer: '', cut: [] },
    links: links.map(([path, text]) => ({ url: new URL(path, PAGE).href, text, area: 'footer' })),
  };
}

/** The plan as paths, each tried in turn as told, until nothing waits. */
function readAll(facts: PageFacts, outcomes: Record<string, DocumentOutcome>, pointed?: string) {
  const given: InvestigatedDocument[] = [];
  const asked: string[] = [];
  for (;;) {
    const plan = plannedDocuments(facts, given, pointed);
    const next = plan.find(({ tried }) => tried.outcome === 'waiting');
    if (!next) return { asked, plan: plan.map(({ tried }) => [tried.link.url.replace(PAGE, '/'), tried.outcome]) };
    const path = next.tried.link.url.replace(PAGE, '/');
    asked.push(path);
    given.push({ tried: { ...next.tried, outcome: outcomes[path] ?? 'unreadable' } });
  }
}

describe('what is read of a site', () => {
  it('is one policy and one legal notice where both can be read', () => {
    const facts = pageLinking(['/privacy', 'Privacy policy'], ['/p2', 'Privacy'], ['/legal-notice', 'Legal notice']);
    expect(readAll(facts, { '/privacy': 'read', '/legal-notice': 'read' }).asked).toEqual([
      '/privacy',
      '/legal-notice',
    ]);
  });

  it('is also what the site writes for some, each audience once, and its text on cookies', () => {
    const facts = pageLinking(
      ['/members', 'Privacy policy for members'],
      ['/members-2', 'Privacy notice for members'],
      ['/cookies', 'Cookie policy'],
      ['/privacy', 'Privacy policy'],
    );
    const outcomes = { '/privacy': 'read', '/members': 'read', '/cookies': 'read' } as const;
    expect(readAll(facts, outcomes).asked).toEqual(['/privacy', '/members', '/cookies']);
  });

  it('is no text on cookies where no policy could be read', () => {
    const facts = pageLinking(['/cookies', 'Cookie policy'], ['/privacy', 'Privacy policy']);
    expect(readAll(facts, {}).asked).toEqual(['/privacy']);
  });

  it('never is more than three policies and two legal notices', () => {
    const many = Array.from({ length: 20 }, (_, i): [string, string][] => [
      [`/privacy/${i}`, 'Privacy policy'],
      [`/donors/${i}`, 'Privacy policy for donors'],
      [`/legal-notice/${i}`, 'Legal notice'],
    ]).flat();
    expect(readAll(pageLinking(...many), {}).asked).toHaveLength(5);
  });
});

describe('what the citizen pointed at', () => {
  const pointed = `${PAGE}p/9`;

  it('is read first, though the page does not link to it, and says that it was she', () => {
    const facts = pageLinking(['/privacy', 'Privacy policy']);
    const [first] = plannedDocuments(facts, [], pointed);
    expect(first?.tried.link).toMatchObject({ kind: 'policy', url: pointed, pointed: true });
    expect(first?.tried.link.why).toEqual([{ saw: pointed, where: 'citizen' }]);
    expect(readAll(facts, { '/p/9': 'read' }, pointed).asked).toEqual(['/p/9']);
  });

  it('is the policy, whatever its title says of whom it is for', () => {
    const facts = pageLinking(['/members', 'Privacy policy for members'], ['/privacy', 'Privacy policy']);
    expect(readAll(facts, { '/members': 'read' }, `${PAGE}members`).plan).toEqual([['/members', 'read']]);
  });

  it('gives way to what we find where it cannot be read', () => {
    const facts = pageLinking(['/privacy', 'Privacy policy']);
    expect(readAll(facts, { '/privacy': 'read' }, pointed).plan).toEqual([
      ['/p/9', 'unreadable'],
      ['/privacy', 'read'],
    ]);
  });
});
