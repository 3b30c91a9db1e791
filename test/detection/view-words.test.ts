import { describe, expect, it } from 'vitest';
import { viewWords } from '../../utils/detection/words/view-words';
import type { PageFacts } from '../../utils/facts';
import { pageOf } from '../platforms/page-of';

const hits = (facts: Partial<PageFacts>) =>
  viewWords(pageOf({ url: 'https://site.example/', htmlLang: 'en', ...facts })).hits;
/** Where candidates are spoken of, as "zone place". */
const places = (facts: Partial<PageFacts>) =>
  hits(facts)
    .filter(({ role }) => role === 'candidate')
    .map(({ zone, evidence }) => `${zone} ${evidence.where}`);
const link = (text: string, area: PageFacts['links'][number]['area'], url = 'https://site.example/a') => ({
  links: [{ url, text, area }],
});
const meta = (name: string, content = 'A candidate') => ({ name, content });

describe('a word means more in one part of a page than in another', () => {
  it.each<[string, Partial<PageFacts>, string[]]>([
    ['the title is a name', { title: 'A candidate' }, ['name title']],
    ['the site’s name is one', { metas: [meta('og:site_name')] }, ['name meta']],
    ['so is the address', { url: 'https://candidate.example/' }, ['name address']],
    [
      'and what leads to the start page from the top, a short link as well',
      link('A candidate', 'header', 'https://site.example/'),
      ['name link', 'menu link'],
    ],
    ['and who claims the rights', { footer: '© 2026 A candidate' }, ['name footer', 'footer footer']],
    ['the description is its own', { metas: [meta('description')] }, ['description meta']],
    ['or the one for sharing', { metas: [meta('og:description')] }, ['description meta']],
    ['not both', { metas: [meta('og:description'), meta('description')] }, ['description meta']],
    ['the keywords too', { metas: [meta('keywords')] }, ['description meta']],
    ['a heading', { headings: [{ level: 1, text: 'A candidate' }] }, ['heading heading']],
    ['a link of three words in a menu', link('All the candidates', 'nav'), ['menu link']],
    ['or in the footer', link('All the candidates', 'footer'), ['menu link']],
    ['in the text it calls', link('All the candidates', 'body'), ['call link']],
    ['in a consent dialog too', link('All the candidates', 'banner'), ['call link']],
    ['a link of four or five words calls', link('Meet all of the candidates', 'nav'), ['call link']],
    ['a longer one is a headline', link('Meet all of the other candidates', 'nav'), []],
    ['a button calls', { buttons: ['A candidate'] }, ['call button']],
    ['a form’s too', { forms: [{ action: '', method: 'get', fields: [], submit: 'A candidate' }] }, ['call button']],
    ['the last lines', { footer: 'A candidate' }, ['footer footer']],
    ['the text', { text: 'A candidate' }, ['text text']],
    ['no other meta element', { metas: [meta('author')] }, []],
    ['no address that is none', { url: 'candidate' }, []],
  ])('%s', (_, facts, expected) => expect(places(facts)).toEqual(expected));

  it('a link that stands in the menu and in the text is the menu’s, once', () => {
    const [inText, inMenu] = [link('Candidates', 'body').links, link('Candidates', 'nav').links];
    expect(places({ links: [...inText, ...inMenu] })).toEqual(['menu link']);
    expect(places({ links: [...inMenu, ...inText] })).toEqual(['menu link']);
  });

  it('buttons of one wording are one', () => {
    const forms = [{ action: '', method: 'get', fields: [], submit: 'A candidate' }];
    expect(places({ buttons: ['A candidate', 'A candidate'], forms })).toEqual(['call button']);
  });
});

describe('what is ours', () => {
  const ours = (text: string, htmlLang = 'en') =>
    hits({ text, htmlLang }).map(({ role, word, ours: own }) => `${own ? 'our' : 'a'} ${role}: ${word}`);

  it.each(['Our candidate', 'Our four new local young candidate', 'Meet my candidate.', 'Rain. Our candidate'])(
    'stands behind “our”: %s',
    (text) => expect(ours(text)).toContain('our candidate: candidate'),
  );

  it.each([
    'A candidate',
    'Our five words stand before a candidate',
    'Candidate of our',
    ...['.', '!', '?', ':', ';', '|', '•', '\n'].map((pause) => `Our${pause} a candidate`),
  ])('does not where something else stands between, or nothing: %j', (text) => {
    expect(ours(text)).toContain('a candidate: candidate');
  });

  it('may hold the word itself, and stands before a pause all the same', () => {
    expect(ours('Our district')).toEqual(['our constituency: our district']);
    expect(ours('Manifesti ynë. Po.', 'sq').some((one) => one.startsWith('our manifesto'))).toBe(true);
  });

  it('is told by the same language’s words: “i” says nothing of ours outside English', () => {
    expect(ours('Manifesti ynë', 'sq').some((one) => one.startsWith('our manifesto'))).toBe(true);
    expect(ours('Manifesti. Ynë', 'sq').some((one) => one.startsWith('our manifesto'))).toBe(false);
    expect(ours('Manifesti', 'sq').some((one) => one.startsWith('our'))).toBe(false);
    expect(ours('The candidate ours', 'en')).toContain('a candidate: candidate');
  });
});

describe('the words shown with what was found', () => {
  const saw = (text: string) =>
    hits({ text })
      .filter(({ role }) => role === 'candidate')
      .map(({ evidence }) => evidence.saw);
  const words = (many: number) => 'abcdefghi '.repeat(many);

  it('are the line it stands on', () => {
    expect(saw('One line\nThe candidate is here\nAnother line')).toEqual(['The candidate is here']);
    expect(saw('The candidate')).toEqual(['The candidate']);
    expect(saw('The candidate\nAnother line')).toEqual(['The candidate']);
    expect(saw('One line\n  candidate  \nAnother line')).toEqual(['candidate']);
  });

  it('are whole words, some sixty characters on either side', () => {
    const [shown = ''] = saw(`${words(20)}candidate ${words(20)}`);
    const [before = '', after = ''] = shown.split('candidate');
    expect(before).toBe(words(5));
    expect(after).toBe(` ${words(6)}`.trimEnd());
  });

  it('begin with the line where that is near', () => {
    const line = `${words(5)}candidate`;
    expect(saw(`${words(9)}\n${line}`)).toEqual([line]);
    expect(saw(line)).toEqual([line]);
  });

  it('are cut inside a word only where there is no blank', () => {
    const [shown = ''] = saw(`candidate ${'x'.repeat(400)}`);
    expect(shown).toBe('candidate');
    expect(saw(`candidate ${'x'.repeat(20)}`)).toEqual([`candidate ${'x'.repeat(20)}`]);
  });

  it('are never more than 300 characters', () => {
    for (const one of saw(`candidate${' candidates'.repeat(200)}`)) expect(one.length).toBeLessThanOrEqual(300);
  });
});

it('a word of several languages on the page is found once for each kind, and each language’s entries count', () => {
  const text =
    'Wir sind für die Menschen und für das Land, denn der Weg ist nicht weit. The people are with you and for the town.';
  const view = viewWords(pageOf({ text, title: 'Kandidatin, candidate' }));
  expect(view.languages.sort()).toEqual(['de', 'en']);
  expect(view.hits.filter(({ zone, role }) => zone === 'name' && role === 'candidate').map(({ word }) => word)).toEqual(
    ['kandidatin', 'candidate'],
  );
  expect(view.standsFor('for')).toBe(true);
  expect(view.standsFor('weather')).toBe(false);
});

it('a page’s language is told by its text, not by its title', () => {
  const title = 'The people of the town are with you and for the town';
  expect(viewWords(pageOf({ title, htmlLang: 'fr' })).languages).toEqual(['fr', 'en']);
});
