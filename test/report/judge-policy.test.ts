import { describe, expect, it } from 'vitest';
import type { PolicyText } from '../../utils/facts';
import type { PlatformFinding } from '../../utils/platforms';
import type { LanguageFinding } from '../../utils/policy';
import type { DocumentOutcome, InvestigatedDocument } from '../../utils/report';
import { judgePolicy } from '../../utils/report/judge-policy';

const french: LanguageFinding = { lang: 'fr', certainty: 1, others: [] };
const ning: PlatformFinding = {
  id: 'ning',
  name: 'Ning',
  kind: 'host-platform',
  purpose: 'community',
  role: 'host',
  certainty: 'certain',
  evidence: [{ saw: 'static.ning.com', where: 'stylesheet' }],
  statements: [],
  hosts: ['ning.com'],
};

function tried(url: string, outcome: DocumentOutcome, text?: PolicyText): InvestigatedDocument {
  const link = { kind: 'policy' as const, url, text: 'Privacy', score: 1, why: [] };
  return { tried: { link, outcome, readAt: outcome === 'read' ? '2026-11-22T10:00:00.000Z' : undefined }, text };
}

function policyAt(url: string): InvestigatedDocument {
  const text =
    'We keep your personal data for as long as your account is open. You have the right to lodge a complaint with a supervisory authority about how we process your personal data.';
  return tried(url, 'read', {
    url,
    title: 'Privacy',
    passages: [{ kind: 'paragraph', text, heading: 'Privacy' }],
    cut: false,
  });
}

const judge = (...documents: InvestigatedDocument[]) =>
  judgePolicy({ documents, platforms: [ning], pageLanguage: french });

describe('the policy as a whole', () => {
  it('is not found where no link led to one', () => {
    expect(judge()).toEqual({ status: 'not-found' });
  });

  it('is waited for while a candidate is still to be read', () => {
    expect(judge(tried('https://a.example/p', 'unreadable'), tried('https://a.example/q', 'waiting')).status).toBe(
      'waiting',
    );
  });

  it('names the host that the citizen has not allowed', () => {
    const documents = [tried('https://a.example/p', 'unreadable'), tried('http://www.ning.com/privacy', 'not-allowed')];
    expect(judge(...documents)).toEqual({ status: 'not-allowed', host: 'www.ning.com' });
  });

  it('is unreadable where every candidate was tried in vain', () => {
    expect(judge(tried('https://a.example/p', 'unreadable')).status).toBe('unreadable');
  });

  it('is read from the first candidate that could be read, and set beside the page’s language', () => {
    expect(judge(tried('https://a.example/p', 'unreadable'), policyAt('https://a.example/q'))).toMatchObject({
      status: 'read',
      whose: 'site',
      relation: 'different',
      reading: { url: 'https://a.example/q', language: { lang: 'en' } },
    });
  });

  it.each([
    ['http://www.ning.com/privacy', { platform: 'ning' }],
    ['https://ning.com/privacy', { platform: 'ning' }],
    ['https://jeanne.ning.com/privacy', 'site'],
    ['https://notning.com/privacy', 'site'],
  ])('at %s it is the text of %o', (url, whose) => {
    expect(judge(policyAt(url))).toMatchObject({ whose });
  });
});

/** A document of a kind, read, with these paragraphs. */
function read(url: string, paragraphs: string[], more: Partial<InvestigatedDocument['tried']['link']> = {}) {
  const text: PolicyText = {
    url,
    title: more.text ?? 'Text',
    passages: paragraphs.map((it) => ({ kind: 'paragraph', text: it, heading: '' })),
    cut: false,
  };
  const document = tried(url, 'read', text);
  return { ...document, tried: { ...document.tried, link: { ...document.tried.link, ...more } } };
}

const RIGHTS = [
  'You have the right to access your personal data that we hold about you.',
  'You have the right to request the erasure of your personal data at any time.',
  'You have the right to lodge a complaint with a supervisory authority about how we process your personal data.',
  'We keep your personal data for three years after your last contact with us.',
];
const CONTROLLER =
  'The controller responsible for the processing of your personal data is the association Example List, 12 High Street, Exampletown.';

describe('texts for some', () => {
  const general = read('https://a.example/privacy', RIGHTS, { text: 'Privacy policy' });
  const members = read('https://a.example/members', RIGHTS, { text: 'Privacy for members', audience: 'members' });

  it('stand beside the text for everybody, which answers', () => {
    expect(judge(members, general)).toMatchObject({
      status: 'read',
      reading: { url: 'https://a.example/privacy' },
      also: [{ url: 'https://a.example/members', audience: 'members', whose: 'site' }],
    });
  });

  it('answer where nothing else was read, and say whom they are for', () => {
    expect(judge(members)).toMatchObject({ status: 'read', audience: 'members' });
  });

  it('are told once, though two links lead to them', () => {
    const again = read('https://a.example/privacy', RIGHTS, { text: 'Privacy for donors', audience: 'donors' });
    expect(judge(general, again)).not.toHaveProperty('also');
  });
});

describe('a legal notice', () => {
  const kind = { kind: 'legal-notice', text: 'Legal notice' } as const;

  it('serves as the policy where it holds one and no other was found', () => {
    const notice = read('https://a.example/legal', [CONTROLLER, ...RIGHTS], kind);
    expect(judge(notice)).toMatchObject({ status: 'read', whose: 'site', document: 'legal-notice' });
  });

  it('is no policy where it only says who runs the site', () => {
    const notice = read('https://a.example/legal', ['Published by Example List, 12 High Street, Exampletown.'], kind);
    expect(judge(notice)).toEqual({ status: 'not-found' });
  });

  it('answers who decides where the policy is silent, in a quote of its own', () => {
    const policy = read('https://a.example/privacy', RIGHTS);
    const judged = judge(policy, read('https://a.example/legal', [CONTROLLER], kind));
    const answers = judged.status === 'read' ? judged.reading.answers : [];
    const controller = answers.find(({ clause }) => clause === 'controller');
    expect(controller).toMatchObject({ answer: 'yes', quotes: [{ url: 'https://a.example/legal' }] });
    const others = answers.filter(({ clause }) => clause !== 'controller').flatMap(({ quotes }) => quotes);
    expect(new Set(others.map(({ url }) => url))).toContain('https://a.example/privacy');
  });
});
