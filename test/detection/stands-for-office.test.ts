import { describe, expect, it } from 'vitest';
import { SIGNALS } from '../../utils/detection/signals';
import { viewWords } from '../../utils/detection/words/view-words';
import type { PageFacts } from '../../utils/facts';
import { pageOf } from '../platforms/page-of';

const look = (more: Partial<PageFacts>) => {
  const facts = pageOf({ url: 'https://site.example/', htmlLang: 'en', ...more });
  const page = { facts, platforms: [], imprint: [], words: viewWords(facts) };
  return (SIGNALS.get('stands-for-office')?.look(page) ?? []).map(({ saw, where }) => `${where}: ${saw}`);
};
const headings = (...texts: string[]) => ({ headings: texts.map((text) => ({ level: 1, text })) });

describe('a name put forward for an office', () => {
  it.each([
    ['Jane Quill for Mayor'],
    ['Re-elect Jane Quill for Mayor 2026'],
    ['Jane Quill 4 Mayor'],
    ['Jane Quill for Northville South City Council'],
  ])('is a name, “for” and the office: %s', (title) => {
    expect(look({ title })).toEqual([`title: ${title}`]);
    expect(look(headings(title))).toEqual([`heading: ${title}`]);
  });

  it.each([
    ['the office alone', 'Mayor of Northville'],
    ['“for” without a name', 'For Mayor'],
    ['a name in small letters, which is a phrase', 'tools for mayors and the mayor'],
    ['an office that comes too late', 'Jane Quill for all of the many good people of the mayor'],
    ['“for” behind the office', 'Mayor Jane Quill for you'],
    ['another word between', 'Jane Quill and Mayor'],
    ['no office', 'Jane Quill for Gardens'],
  ])('is not %s: %s', (_, title) => {
    expect(look({ title })).toEqual([]);
  });

  it('is not looked for in running text, where news tells of it', () => {
    expect(look({ text: 'Jane Quill for Mayor' })).toEqual([]);
    expect(look({ metas: [{ name: 'description', content: 'Jane Quill for Mayor' }] })).toEqual([]);
    expect(look({ footer: 'Jane Quill for Mayor' })).toEqual(['footer: Jane Quill for Mayor']);
  });

  it('is shown up to 300 characters', () => {
    const footer = `Jane Quill for Mayor ${'x'.repeat(400)}`;
    expect(look({ footer })).toEqual([`footer: ${footer.slice(0, 300)}`]);
  });

  it('is looked for in a page’s first parts', () => {
    const filler = Array.from({ length: 70 }, (_, i) => `Garden ${i}`);
    expect(look(headings(...filler, 'Jane Quill for Mayor'))).toEqual([]);
    expect(look(headings(...filler.slice(0, 20), 'Jane Quill for Mayor'))).toHaveLength(1);
  });
});

describe('an address that puts a name forward', () => {
  it.each([
    'votequill.example',
    'www.vote-quill.example',
    'electquill2026.example',
    're-electquill.example',
    'reelectquill.example',
    'vote4quill.example',
    'votezpinson.example',
    'votapinzon.example',
    'teamquill.example',
    'friendsofquill.example',
    'quillformayor.example',
    'quill4mayor.example',
    'quillforcitycouncil26.example',
    'quillfor-congress2026.example',
    'quillforus.example',
    'quillforsheriff.example',
    'votequill.party.example',
    'party.votequill.example',
  ])('%s', (host) => {
    expect(look({ url: `https://${host}/page` })).toEqual([`address: ${host}`]);
  });

  it('ends with an office of which the page speaks', () => {
    expect(look({ url: 'https://janequillcouncillor.example/', text: 'A councillor' })).toEqual([
      'address: janequillcouncillor.example',
    ]);
    expect(look({ url: 'https://janequillcouncillor.example/', text: 'A gardener' })).toEqual([]);
    expect(look({ url: 'https://janequillmp.example/', text: 'An MP' })).toEqual([]);
    expect(look({ url: 'https://thecouncillor.example/', text: 'A councillor' })).toEqual([]);
    expect(look({ url: 'https://councillorjanequill.example/', text: 'A councillor' })).toEqual([]);
  });

  it.each([
    'vote.example',
    'elect.example',
    'votes.example',
    'devotequill.example',
    'forbearance.example',
    'quillforgardens.example',
    'formayor.example',
    'quillformayor2026x.example',
    'quillformayors.example',
    'site.votequill',
  ])('not %s', (host) => {
    expect(look({ url: `https://${host}/` })).toEqual([]);
  });
});
