import { describe, expect, it } from 'vitest';
import type { PageLink } from '../../utils/facts';
import { findDocuments } from '../../utils/policy/find-documents';
import { LINKS, type LinksOfLanguage } from './links-by-language';

const PAGE = 'https://www.liste-exemple.example/';
const RIGHT = new URL('/p/3', PAGE).href;
const link = (url: string, text: string, area: PageLink['area']): PageLink => ({
  url: new URL(url, PAGE).href,
  text,
  area,
});

function policies(links: PageLink[]): string[] {
  return findDocuments({ url: PAGE, links, relations: [], ids: [] })
    .filter(({ kind }) => kind === 'policy')
    .map(({ url }) => url);
}

/** What stands beside the right link on a page of that language, and must not be taken for it. */
function decoys({ notice, others, headlines }: LinksOfLanguage): PageLink[] {
  return [
    ...headlines.map(([text, path]) => link(path, text, 'body')),
    ...headlines.map(([text]) => link('/a/20481', text, 'body')),
    ...others.map((text, index) => link(`/p/${40 + index}`, text, 'footer')),
    ...notice.map((text, index) => link(`/p/${60 + index}`, text, 'footer')),
    link('https://policies.google.com/privacy', 'Privacy', 'form'),
  ];
}

describe.each(Object.entries(LINKS))('in %s', (_, words) => {
  it.each(words.policy)('“%s” in the footer leads to the policy', (text) => {
    expect(policies([link('/p/3', text, 'footer')])).toEqual([RIGHT]);
  });

  it.each(words.policy)('“%s” under a form leads to the policy', (text) => {
    expect(policies([link('/p/3', text, 'form')])).toEqual([RIGHT]);
  });

  it.each(words.paths)('%s leads to the policy, whatever its text', (path) => {
    expect(policies([link(path, '›', 'footer')])).toEqual([new URL(path, PAGE).href]);
  });

  it('headlines, cookies, terms, legal notice and the captcha’s policy do not', () => {
    expect(policies(decoys(words))).toEqual([]);
  });

  it.each(words.policy)('“%s” comes first among them, and alone', (text) => {
    expect(policies([...decoys(words), link('/p/3', text, 'footer')])).toEqual([RIGHT]);
  });

  it.each(words.notice)('“%s” leads to the legal notice', (text) => {
    const [first] = findDocuments({ url: PAGE, links: [link('/p/3', text, 'footer')], relations: [], ids: [] });
    expect(first).toMatchObject({ kind: 'legal-notice', url: RIGHT });
  });
});

it('every language of the project has its links tested', async () => {
  const files = Object.keys(import.meta.glob('../../utils/policy/languages/*.ts'));
  const codes = files.map((it) => it.replace(/^.*\/|\.ts$/g, ''));
  expect(Object.keys(LINKS).sort()).toEqual(codes.sort());
});
