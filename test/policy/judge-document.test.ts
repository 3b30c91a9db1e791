import { describe, expect, it } from 'vitest';
import { readPolicyMarkdown } from '../../utils/facts';
import { judgeDocument } from '../../utils/policy/judge-document';

const load = (files: Record<string, unknown>) =>
  Object.entries(files).map(([path, text]): [string, string] => [path.replace(/^.*\/|\.md$/g, ''), String(text)]);

const notPolicies = load(import.meta.glob('./not-policies/*.md', { eager: true, query: '?raw', import: 'default' }));
const policies = load(import.meta.glob('./policies/*.md', { eager: true, query: '?raw', import: 'default' }));

const judge = (name: string, text: string) =>
  judgeDocument(readPolicyMarkdown(text, 'https://list.example/page'), name.slice(0, 2));

describe('what kind of document a page is', () => {
  it.each(notPolicies)('%s is told to be no policy', (name, text) => {
    expect(judge(name, text).kind).not.toBe('policy');
  });

  it.each(policies)('%s is a policy, short as it is', (name, text) => {
    expect(judge(name, text).kind).toBe('policy');
  });

  it.each([
    ['fr-mentions', 'legal-notice'],
    ['de-impressum', 'legal-notice'],
    ['nl-colofon', 'legal-notice'],
    ['en-terms', 'terms'],
    ['de-agb', 'terms'],
    ['en-cookies', 'cookies'],
    ['fr-cookies', 'cookies'],
    ['en-consent-wall', 'cookies'],
    ['en-news-fine', 'other'],
    ['fr-petition', 'other'],
  ])('%s is told to be of the kind %s', (name, kind) => {
    expect(judge(name, new Map(notPolicies).get(name) ?? '').kind).toBe(kind);
  });

  it('a legal notice with a privacy part is a policy, and told to be both', () => {
    const mixed = new Map(policies).get('fr-mixte') ?? '';
    expect(judge('fr-mixte', mixed)).toMatchObject({ kind: 'policy', alsoLegalNotice: true });
  });

  it('shows the words that it rests on', () => {
    expect(judge('en-short', new Map(policies).get('en-short') ?? '').why.length).toBeGreaterThan(0);
  });

  it('an empty page is too short to be anything', () => {
    expect(judge('en', '').kind).toBe('too-short');
  });

  it('says nothing of a language whose words it does not know', () => {
    expect(judge('xx', new Map(policies).get('en-short') ?? '').kind).toBe('unclear');
  });
});
