import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesToMarkdown, reportToMarkdown } from '../../utils/sharing';
import { escapeMarkdown } from '../../utils/sharing/markdown/escape-markdown';
import { webAddress } from '../../utils/sharing/markdown/web-address';
import { formOf } from '../report/form-of';
import { noteOf } from './note-of';
import { RULE_WORDS, reportOf } from './report-of';
import { wordsOf } from './words-of';

const words = wordsOf('en', RULE_WORDS);

describe('words from a page', () => {
  it.each([
    ['a heading', '# Vote', '\\# Vote'],
    ['a heading’s underline', '=====', '\\====='],
    ['a list', '- one', '\\- one'],
    ['a numbered list', '1. one', '1\\. one'],
    ['another numbered list', '12) one', '12\\) one'],
    ['a rule', '---', '\\---'],
    ['a quote', '> he said', '&gt; he said'],
    ['emphasis', '*all* of __you__', '\\*all\\* of \\_\\_you\\_\\_'],
    ['strike-through', '~~old~~', '\\~\\~old\\~\\~'],
    ['code', '`rm`', '\\`rm\\`'],
    ['a link', '[free](javascript:alert(1))', '\\[free\\](javascript:alert(1))'],
    ['an image', '![x](https://spy.example/p.png)', '!\\[x\\](https://spy.example/p.png)'],
    ['a footnote', '[^1]: note', '\\[^1\\]: note'],
    ['a table', 'a | b', 'a \\| b'],
    ['a tag', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a tag behind a backslash', '\\<b>', '\\\\&lt;b&gt;'],
    ['an entity that would become a tag', '&lt;b&gt; &#60;b', '&amp;lt;b&amp;gt; &amp;\\#60;b'],
    ['an ordinary ampersand', 'R&D & co', 'R&D & co'],
    ['lines and tabs', ' a\r\n\tb\u2028c ', 'a b c'],
    ['controls and reordering marks', 'a\u0000\u202Egpj.exe\u2066', 'agpj.exe'],
    ['ordinary words', 'Join us (it’s free): 1.5 km – 100%!', 'Join us (it’s free): 1.5 km – 100%!'],
  ])('do nothing: %s', (_, page, markdown) => {
    expect(escapeMarkdown(page)).toBe(markdown);
  });

  it('can be read back letter by letter', () => {
    const readBack = (text: string) =>
      text
        .replace(/\\([\\`*_[\]~|#\-+=.)])/g, '$1')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
    const page = fc.string({ unit: fc.constantFrom(...'ab1.)(-+=#<>&;lt[]!*_`~|\\ é') });
    fc.assert(
      fc.property(page, (text) => {
        expect(readBack(escapeMarkdown(text))).toBe(text.replace(/ +/g, ' ').trim());
      }),
    );
  });
});

describe('an address', () => {
  it.each([
    ['a plain one', 'https://a.example/b?c=d#e', '<https://a.example/b?c=d#e>'],
    [
      'spaces and brackets',
      'https://a.example/a b<c>[d]?e=[f]|g',
      '<https://a.example/a%20b%3Cc%3E%5Bd%5D?e=%5Bf%5D%7Cg>',
    ],
    ['a name and password', 'https://bank.example@evil.example/x', '<https://evil.example/x>'],
    ['a number for a host', 'http://[::1]:8080/', '<http://[::1]:8080/>'],
    ['letters of other scripts', 'https://a.example/é', '<https://a.example/%C3%A9>'],
    ['a script', 'javascript:alert(1)//<b>', 'javascript:alert(1)//&lt;b&gt;'],
    ['data', 'data:text/html,<script>', 'data:text/html,&lt;script&gt;'],
    ['no address', 'not <an> address', 'not &lt;an&gt; address'],
    ['nothing', '', ''],
  ])('is a link only where it leads to a page: %s', (_, address, markdown) => {
    expect(webAddress(address)).toBe(markdown);
  });

  it('never ends its brackets early', () => {
    const rest = fc.string({ unit: fc.constantFrom(...'ab/?#&=%@:.<>[]()\\|` "\'\t\né') });
    fc.assert(
      fc.property(fc.constantFrom('https://a.example/', 'http://', 'HTTPS:', ''), rest, (start, rest) => {
        expect(webAddress(start + rest)).toMatch(/^<https?:\/\/[^\s<>[\]]*>$|^[^<>]*$/);
      }),
    );
  });
});

/** One text that tries everything at once. */
const EVIL = '</p>\n\n# x\n- [a](javascript:alert(1)) ![i](https://spy.example/i.png) <img src=x onerror=alert(1)> ```';

describe('a hostile page', () => {
  const evilWords = { ...RULE_WORDS, note_example_stored: '{name}' };
  const report = reportOf({
    title: EVIL,
    detection: {
      verdict: 'campaign',
      score: 1,
      network: true,
      reasons: [
        { signal: 's', label: { en: 'Label', fr: 'Label' }, weight: 1, evidence: [{ saw: EVIL, where: 'address' }] },
      ],
    },
    imprint: [
      {
        role: 'host',
        phrase: EVIL,
        name: EVIL,
        countries: [],
        strength: 1,
        quote: { exact: EVIL, prefix: '', suffix: '', url: 'javascript:alert(1)' },
      },
    ],
    forms: [
      formOf({
        host: EVIL,
        alsoTo: [EVIL],
        heading: EVIL,
        why: [{ saw: EVIL, where: 'button' }],
        fields: [{ type: 'text', name: '', label: EVIL, required: false, options: [{ label: EVIL }] }],
        submit: EVIL,
        special: [{ category: 'opinion', words: EVIL }],
        consents: [{ words: EVIL, ticked: true, required: false }],
      }),
    ],
    thirdParties: [
      {
        name: EVIL,
        services: [{ id: 'evil', name: EVIL, purpose: 'analytics' }],
        observed: true,
        hosts: [EVIL],
        roles: ['loads-from'],
        evidence: [{ saw: EVIL, where: 'script' }],
        named: { status: 'declared', quote: { exact: EVIL, prefix: '', suffix: '', url: 'javascript:alert(1)' } },
      },
    ],
    policy: { status: 'not-found' },
    documents: [
      { link: { kind: 'policy', url: `https://a.example/${EVIL}`, text: EVIL, score: 1, why: [] }, outcome: 'read' },
    ],
    ownership: [
      {
        rule: 'example-stored',
        question: 'stores',
        kind: 'observed',
        values: { name: EVIL, seatCountry: EVIL },
        source: { title: EVIL, url: EVIL, date: '</b>' },
        certainty: 'sourced',
      },
    ],
  });
  const note = noteOf(1, {
    target: { source: 'https://a.example/', title: EVIL },
    tags: [EVIL],
    about: { candidate: EVIL, party: EVIL },
    creator: EVIL,
    line: {
      id: 'host',
      says: EVIL,
      lang: 'en',
      quote: { exact: EVIL, url: 'javascript:alert(1)' },
      readAt: '2026-11-22T12:00:00.000Z',
    },
  });
  note.target.selector = { type: 'TextQuoteSelector', exact: EVIL, prefix: '', suffix: '' };
  const texts = [reportToMarkdown(report, wordsOf('en', evilWords)), notesToMarkdown(EVIL, [note], words)];

  it.each(texts)('writes no tag, link, image, code or heading of its own into what is shared', (text) => {
    expect(text).toContain('&lt;img');
    expect(text.replace(/<https?:\/\/[^\s<>]*>/g, '')).not.toMatch(/</);
    expect(text).not.toMatch(/(^|[^\\])[[\]`]/);
    expect(text).not.toMatch(/^\s*# x/m);
  });
});
