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
