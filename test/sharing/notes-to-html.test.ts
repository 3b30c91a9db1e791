// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../utils/notes';
import { notesToHtml, notesToRichText } from '../../utils/sharing';
import { STYLE, STYLE_HASH } from '../../utils/sharing/html/style';
import { anyNotes } from './any-note';
import { noteOf } from './note-of';
import { RULE_WORDS, reportOf } from './report-of';
import { wordsOf } from './words-of';

const words = wordsOf('en', RULE_WORDS);
const AT = '2026-11-22T12:00:00.000Z';

const pageOf = (notes: Note[], changes: Partial<Parameters<typeof notesToHtml>[0]> = {}) =>
  notesToHtml({ title: 'Soutiens Martin', site: 'soutiens-martin.example', notes, at: AT, ...changes }, words);
const open = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Tries everything at once. */
const EVIL = `</p></style></title><script src=//spy.example/s.js></script><img src="https://spy.example/i.png" onerror=alert(1)>'"><svg onload=x>&lt;b&#62;<!--`;

/** Elements of which a page may consist. */
const ALLOWED = new Set(
  'html head meta link title style body main section article footer header h1 h2 h3 h4 p ul li div strong blockquote a'.split(
    ' ',
  ),
);

/** What may stand in a start tag. */
const ATTRIBUTES = new Set(['lang', 'dir', 'class', 'href', 'rel', 'charset', 'http-equiv', 'content', 'name']);

/** Nothing in the page can load, send or run, and links lead to the web alone. */
function expectHarmless(page: Document): void {
  for (const element of page.querySelectorAll('*')) {
    expect(ALLOWED).toContain(element.localName);
    for (const { name } of element.attributes) expect(ATTRIBUTES).toContain(name);
  }
  for (const link of page.querySelectorAll('a')) {
    expect(link.getAttribute('href')).toMatch(/^https?:\/\//);
    expect(link.rel).toBe('noreferrer noopener');
  }
  expect([...page.querySelectorAll('link')].map((link) => link.outerHTML)).toEqual(['<link rel="icon" href="data:,">']);
  expect([...page.querySelectorAll('style')].map((style) => style.textContent)).toEqual([STYLE]);
}

describe('a page of notes', () => {
  it('lets nothing load, send or run but its one style sheet', () => {
    const page = open(pageOf([noteOf(1)], { report: reportOf() }));
    expectHarmless(page);
    const policy = page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const hash = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;
    expect(STYLE_HASH).toBe(hash);
    expect(policy).toContain(`style-src '${hash}'`);
    expect(STYLE).not.toMatch(/url\(|@import|expression/);
  });

  it('stays harmless, whatever the notes and the report say', () => {
    const selector = { type: 'TextQuoteSelector' as const, exact: EVIL, prefix: EVIL, suffix: EVIL };
    const note = noteOf(1, {
      body: EVIL,
      tags: [EVIL],
      about: { candidate: EVIL },
      creator: EVIL,
      target: { source: `https://a.example/${EVIL}`, title: EVIL, selector },
      line: {
        id: 'host',
        says: EVIL,
        lang: 'en',
        quote: { exact: EVIL, url: `https://a.example/"${EVIL}` },
        readAt: AT,
      },
    });
    const report = reportOf({ title: EVIL, url: `https://a.example/${EVIL}` });
    const page = open(pageOf([note], { title: EVIL, site: EVIL, report }));
    expectHarmless(page);
    expect(page.querySelector('h1')?.textContent).toBe(EVIL);
    expect(page.querySelector('.own')?.textContent).toBe(EVIL);
    expect(page.title).toBe(EVIL);
  });

  it('stays harmless with any notes at all, and shows every body letter by letter', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const page = open(pageOf(notes));
        expectHarmless(page);
        const seen = (text: string) =>
          text
            .replace(/\r\n?/g, '\n')
            .replace(/[^\P{Cc}\n\t]/gu, '')
            .trim();
        const bodies = notes.map(({ body }) => seen(body)).filter(Boolean);
        expect([...page.querySelectorAll('.own')].map((own) => seen(own.textContent))).toEqual(bodies);
      }),
      { numRuns: 40 },
    );
  });

  it('makes no link of what is no page, and hides no name or password in one', () => {
    const report = reportOf({ url: 'javascript:alert(1)' });
    expect(pageOf([], { report })).not.toContain('href="javascript');
    const page = open(pageOf([noteOf(1, { target: { source: 'https://bank.example@evil.example/x', title: 't' } })]));
    expect(page.querySelector('article a')?.getAttribute('href')).toBe('https://evil.example/x');
  });

  it('has the four questions in their order, with evidence, quotes, sources and dates, then the notes', () => {
    const page = open(pageOf([noteOf(1)], { report: reportOf() }));
    const headings = [...page.querySelectorAll('h1, h2, h3, h4')].map(
      ({ localName, textContent }) => `${localName} ${textContent}`,
    );
    expect(headings).toEqual([
      'h1 Soutiens Martin',
      'h2 Soutiens Martin',
      'h3 What is this?',
      'h3 Who hosts it?',
      'h3 Whose policy, in which language?',
      'h3 Who holds what you type?',
      'h3 Who else is contacted?',
      'h2 Notes',
      'h3 Rejoindre le réseau',
    ]);
    const text = page.body.textContent.replace(/\s+/g, ' ');
    for (const said of [
      'read: November 22, 2026',
      'Seen: “static.platform.example” (in the address)',
      'Your network’s creator decides.',
      'We read 120 passages and did not find: Where to complain.',
      'Platform Interactive, Inc. (United States) stores it.',
      'Note 1.',
      'Written: November 20, 2026',
      'Written on November 22, 2026 with Isoloir.',
      'Not legal advice.',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('has one main heading and skips no level, with a report and without', () => {
    for (const report of [reportOf(), undefined]) {
      const levels = [...open(pageOf([noteOf(1)], { report })).querySelectorAll('h1, h2, h3, h4')].map(
        ({ localName }) => Number(localName[1]),
      );
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.every((level, at) => at === 0 || level - (levels[at - 1] ?? 0) <= 1)).toBe(true);
    }
  });

  it('names its language, lets every text find its direction, and says a quote’s language where it is known', () => {
    const { policy } = reportOf();
    if (policy.status !== 'read') throw new Error('the sample has a policy');
    const quote = { exact: 'من يحفظ القائمة', prefix: '', suffix: '', url: 'https://platform.example/ar', lang: 'ar' };
    const answers = policy.reading.answers.map((answer) =>
      answer.answer === 'yes' ? { ...answer, quotes: [quote] } : answer,
    );
    const page = open(
      pageOf([], { report: reportOf({ policy: { ...policy, reading: { ...policy.reading, answers } } }) }),
    );
    expect(page.documentElement.lang).toBe('en');
    expect(page.querySelector('blockquote p[lang="ar"]')?.textContent).toBe(quote.exact);
    for (const element of page.querySelectorAll('h1, h2, h3, p, li > div'))
      expect(element.getAttribute('dir')).toBe('auto');
  });

  it('shows a passage’s address, and opens at the passage', () => {
    const selector = { type: 'TextQuoteSelector' as const, exact: 'the terms', prefix: '', suffix: '' };
    const link = open(pageOf([noteOf(1, { target: { ...noteOf(1).target, selector } })])).querySelector('article a');
    expect(link?.textContent).toBe('https://soutiens-martin.example/rejoindre');
    expect(link?.getAttribute('href')).toMatch(/#:~:text=the%20terms$/);
  });
});

describe('notes as rich text', () => {
  it('are headings, quotes and links, with nothing that loads', () => {
    const page = open(notesToRichText([noteOf(1, { body: EVIL, kind: 'question' })], words));
    for (const element of page.body.querySelectorAll('*')) expect(ALLOWED).toContain(element.localName);
    expect(page.querySelector('h2')?.textContent).toBe('Rejoindre le réseau');
    expect(page.querySelector('.own')?.textContent).toBe(EVIL);
  });
});
