import { describe, expect, it } from 'vitest';
import { siteNames } from '../../utils/detection/words/site-names';

const url = 'https://www.site.example/en/page';
const link = (text: string, to = 'https://www.site.example/', area: 'header' | 'nav' | 'body' = 'header') => ({
  text,
  url: to,
  area,
});
const brands = (...links: ReturnType<typeof link>[]) => siteNames({ url, links, footer: '' }).map(({ text }) => text);
const owners = (footer: string) => siteNames({ url, links: [], footer });

describe('the words that lead to the start page from the top', () => {
  it.each(['/', '', '/en', '/en/', '/index.html', '/index.htm', '/de/index.php', '/INDEX.PHP'])(
    'name the site: to %j',
    (path) => {
      expect(brands(link('Jane Quill', `https://www.site.example${path}`))).toEqual(['Jane Quill']);
    },
  );

  it.each(['/#join', '/page', '/eng/', '/index.asp', '/x/index.html', '/en/x'])('do not name it: to %j', (path) => {
    expect(brands(link('Jane Quill', `https://www.site.example${path}`))).toEqual([]);
  });

  it('name it in a menu too, and not in the text, nor where they lead elsewhere', () => {
    expect(brands(link('Jane Quill', undefined, 'nav'))).toEqual(['Jane Quill']);
    expect(brands(link('Jane Quill', undefined, 'body'))).toEqual([]);
    expect(brands(link('Jane Quill', 'https://party.example/'))).toEqual([]);
  });

  it.each(['Home', 'ACCUEIL', 'Startseite', 'strona główna', 'Homepage', 'home page', 'Начало', 'logo'])(
    'are not taken for a name where they say “start”: %s',
    (text) => expect(brands(link(text))).toEqual([]),
  );

  it.each(['Home for all', 'Our home', 'Starters'])('are a name though they hold such a word: %s', (text) => {
    expect(brands(link(text))).toEqual([text]);
  });

  it('are neither a mark nor a sentence, and at most four', () => {
    expect(brands(link('JQ'))).toEqual([]);
    expect(brands(link('JQ!'))).toEqual(['JQ!']);
    expect(brands(link('x'.repeat(80)))).toHaveLength(1);
    expect(brands(link('x'.repeat(81)))).toEqual([]);
    expect(brands(...['One', 'Two', 'Three', 'Four', 'Five'].map((text) => link(text)))).toEqual([
      'One',
      'Two',
      'Three',
      'Four',
    ]);
  });

  it('are told apart from nothing where a page has no address', () => {
    expect(siteNames({ url: '', links: [link('Jane Quill')], footer: '' })).toEqual([]);
    expect(siteNames({ url, links: [link('Jane Quill')], footer: '' })).toEqual([
      { text: 'Jane Quill', where: 'link' },
    ]);
  });
});

describe('who claims the rights', () => {
  it.each([
    '© 2026 Jane Quill for Mayor',
    '© Jane Quill for Mayor',
    'Copyright © 2026 Jane Quill for Mayor',
    'COPYRIGHT 2019–2026, Jane Quill for Mayor',
    '(c) 2019-26 | Jane Quill for Mayor',
    'Contact us\n©2019 - 2026. Jane Quill for Mayor \nImprint',
  ])('is named: %j', (footer) => {
    expect(owners(footer)).toEqual([{ text: 'Jane Quill for Mayor', where: 'footer' }]);
  });

  it.each(['Jane Quill for Mayor', '© 2026', '© JQ', '', '© 2026 \n Jane Quill'])('is not told: %j', (footer) => {
    expect(owners(footer).filter(({ text }) => text.includes('Mayor'))).toEqual([]);
  });

  it('is a name, not a paragraph', () => {
    expect(owners(`© ${'x'.repeat(200)}`)[0]?.text).toHaveLength(80);
  });
});
