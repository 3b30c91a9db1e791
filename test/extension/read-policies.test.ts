import { expect, it } from 'vitest';
import { readPolicies } from '../../utils/extension/read-policies';
import type { PageFacts } from '../../utils/facts';
import type { InvestigatedDocument } from '../../utils/report';

const READ_AT = '2026-05-01T12:00:00.000Z';

function pageLinking(...links: [url: string, text: string][]): PageFacts {
  return {
    url: 'https://campaign.example/',
    title: 'Vote',
    ...{ metas: [], relations: [], buttons: [], headings: [], forms: [], assets: [], inlineScripts: [] },
    ...{ structuredTypes: [], ids: [], classes: [], text: '', footer: '', cut: [] },
    links: links.map(([url, text]) => ({ url, text, area: 'footer' })),
  };
}

/** Reads documents as told, and keeps in which order it was asked. */
function reader(outcomes: Record<string, 'read' | 'unreadable'>) {
  const asked: string[] = [];
  const read = async (link: InvestigatedDocument['tried']['link']): Promise<InvestigatedDocument> => {
    asked.push(link.url);
    if (outcomes[link.url] !== 'read') return { tried: { link, outcome: 'unreadable', reason: 'status' } };
    const text = { kind: 'paragraph' as const, heading: '', text: 'We keep your e-mail address for three years.' };
    return {
      tried: { link, outcome: 'read', readAt: READ_AT },
      text: { url: link.url, title: '', passages: [text], cut: false },
    };
  };
  return { read, asked };
}

const POLICY = 'https://campaign.example/privacy-policy';
const SECOND = 'https://www.ning.com/privacy';
const NOTICE = 'https://campaign.example/mentions-legales';

it('asks for nothing where the page links to nothing', async () => {
  const { read, asked } = reader({});
  const report = await readPolicies(pageLinking(), READ_AT, read);
  expect({ asked, status: report.policy.status }).toEqual({ asked: [], status: 'not-found' });
});

it('reads the policy and the legal notice, and waits for nothing in the end', async () => {
  const { read, asked } = reader({ [POLICY]: 'read', [NOTICE]: 'read' });
  const report = await readPolicies(
    pageLinking([POLICY, 'Privacy policy'], [NOTICE, 'Mentions légales']),
    READ_AT,
    read,
  );
  expect(asked.sort()).toEqual([NOTICE, POLICY].sort());
  expect(report.policy.status).toBe('read');
  expect(report.documents.map(({ outcome }) => outcome)).not.toContain('waiting');
});

it('asks for the next policy only where the one before cannot be read', async () => {
  const page = pageLinking([POLICY, 'Privacy policy'], [SECOND, 'Privacy policy']);
  const first = reader({ [POLICY]: 'read', [SECOND]: 'read' });
  await readPolicies(page, READ_AT, first.read);
  expect(first.asked).toHaveLength(1);

  const closed = reader({});
  const report = await readPolicies(page, READ_AT, closed.read);
  expect(closed.asked.sort()).toEqual([POLICY, SECOND].sort());
  expect(report.policy.status).toBe('unreadable');
});

it('makes at most five requests for one report, whatever the page links to', async () => {
  const many = Array.from({ length: 40 }, (_, index): [string, string][] => [
    [`https://campaign.example/privacy-policy/${index}`, 'Privacy policy'],
    [`https://campaign.example/mentions-legales/${index}`, 'Mentions légales'],
  ]).flat();
  const { read, asked } = reader({});
  await readPolicies(pageLinking(...many), READ_AT, read);
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.length).toBeLessThanOrEqual(5);
});

it('tells what a text says as soon as it came, while another is on its way', async () => {
  const { read } = reader({ [POLICY]: 'read', [NOTICE]: 'read' });
  let letGo = () => {};
  const late = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const told: string[] = [];
  const reading = readPolicies(
    pageLinking([POLICY, 'Privacy policy'], [NOTICE, 'Mentions légales']),
    READ_AT,
    async (link) => {
      if (link.url === NOTICE) await late;
      return read(link);
    },
    undefined,
    ({ policy, documents }) => {
      told.push(`${policy.status}, ${documents.filter(({ outcome }) => outcome === 'read').length} read`);
      letGo();
    },
  );
  expect((await reading).documents.map(({ outcome }) => outcome)).not.toContain('waiting');
  expect(told).toEqual(['read, 1 read']);
});
