import { describe, expect, it } from 'vitest';
import { findQuote } from '../../utils/anchoring';
import { detect } from '../../utils/detection';
import { LIMITS, type PageFacts, type Passage, type PolicyText, readPolicyMarkdown } from '../../utils/facts';
import { readImprint } from '../../utils/imprint';
import { identify } from '../../utils/platforms';
import { detectLanguage, findDocuments, readPolicy } from '../../utils/policy';
import { phrases } from '../../utils/policy/phrases';
import { splitSentences } from '../../utils/policy/split-sentences';
import { investigate } from '../../utils/report';
import { nameInQuote } from '../../utils/rights/name-in-quote';
import { withoutQueries } from '../../utils/sharing/redaction/without-queries';
import { timeOf } from './regexps-timed';

/** What wears out programs, over and over. */
const PIECES = [
  'a',
  ' ',
  '\n',
  '(',
  '[',
  '<a ',
  '![',
  '](',
  '# ',
  '|',
  '**',
  '1',
  '1. ',
  'A. ',
  '.',
  ':',
  '@',
  'a@',
  'a.b',
  '-',
  '&',
  '?a=',
  'x://',
  '\u0301',
  '\u200b',
  'ﷺ',
  'é',
  'ж',
  'ع',
  '选',
  'Paid for by ',
  'Hébergeur : ',
  'we may ',
  'may can ',
  'keine entscheidung ',
  'nous ne donnees ',
  'automatisier',
  'Art. 6 ',
  '12 May ',
  'controller is ',
];

/** Letters of a text, and how long it may take: beyond `TELLING` no more than eight times what a quarter of it takes, and `MOST` in any case. */
const LONG = 24_000;
const TELLING = 250;
const GROWTH = 8;
const MOST = 4_000;

function weariedBy(read: (text: string) => unknown, pieces = PIECES): string[] {
  const slow = (piece: string) => {
    const time = (length: number) =>
      timeOf(() => read(`${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}!`));
    const took = time(LONG);
    return took > TELLING && (took > MOST || took > GROWTH * time(LONG / 4));
  };
  return pieces.filter((piece) => slow(piece) && slow(piece));
}

const inPassages = (text: string): Passage[] =>
  (text.match(/[\s\S]{1,8000}/g) ?? []).map((it) => ({ kind: 'paragraph', text: it, heading: '' }));
const policyOf = (passages: Passage[], htmlLang = 'en'): PolicyText => ({
  url: 'https://a.example/',
  title: '',
  htmlLang,
  passages,
  cut: false,
});

/** A page that is nothing but this text, wherever a page can hold one. */
function factsOf(text: string): PageFacts {
  const [url, title] = [
    `https://www.example.org/${encodeURIComponent(text.slice(0, 300).toWellFormed()).slice(0, 1_500)}`,
    text.slice(0, LIMITS.title),
  ];
  const many = (most: number) => Array.from({ length: most }, (_, at) => text.slice(at, at + 160));
  return {
    url,
    title,
    metas: many(LIMITS.metas).map((content, at) => ({ name: at % 2 ? 'generator' : 'description', content })),
    relations: [],
    links: many(LIMITS.links).map((words) => ({ url, text: words, area: 'footer' })),
    buttons: many(LIMITS.buttons),
    headings: many(LIMITS.headings).map((words) => ({ level: 1, text: words })),
    forms: [],
    assets: many(LIMITS.assets).map(() => ({ kind: 'script', url })),
    inlineScripts: many(LIMITS.inlineScripts),
    structuredTypes: [],
    ids: many(LIMITS.ids).map((it) => it.slice(0, LIMITS.mark)),
    classes: many(LIMITS.classes).map((it) => it.slice(0, LIMITS.mark)),
    text: text.slice(0, LIMITS.text),
    footer: text.slice(0, LIMITS.footer),
    cut: [],
  };
}

/** Sentences by which a text is known to be in a language, before what is to wear its phrases out. */
const inLanguage = (lang: string) =>
  [...(phrases.get(lang)?.values() ?? [])]
    .slice(0, 12)
    .map(({ examples }): Passage => ({ kind: 'paragraph', text: examples.yes[0] ?? '', heading: '' }));

describe('no text makes a reader take more time than its length explains:', () => {
  it.each<[string, (text: string) => unknown]>([
    // A browser's own cutter takes the square of a text's length where every second letter ends a sentence: passages are short.
    ['sentences, a passage at a time', (text) => inPassages(text).map((it) => splitSentences(it.text, 'en'))],
    ['the language', (text) => detectLanguage(text)],
    ['a policy as plain text or Markdown', (text) => readPolicyMarkdown(text, 'https://a.example/')],
    ['an imprint', (text) => readImprint(text, 'https://a.example/')],
    ['a name', (text) => nameInQuote(text)],
    ['addresses in a text', (text) => withoutQueries(text)],
    [
      'a quote that is there',
      (text) => findQuote(text, { exact: text.slice(90, 190), prefix: text.slice(60, 90), suffix: '' }),
    ],
    [
      'a quote that is not',
      (text) =>
        findQuote(text, { exact: 'words that stand nowhere in it, and many more of them', prefix: 'a', suffix: 'b' }),
    ],
    ['a page’s platforms', (text) => identify(factsOf(text))],
    ['a page’s documents', (text) => findDocuments(factsOf(text))],
    ['a page’s verdict', (text) => detect(factsOf(text), [], [])],
    ['a page’s report', (text) => investigate({ facts: factsOf(text), documents: [], readAt: '2029-04-03T10:00:00Z' })],
  ])('%s', (_, read) => expect(weariedBy(read)).toEqual([]), 240_000);

  it.each([...phrases.keys()])(
    'a policy in %s',
    (lang) => {
      const known = inLanguage(lang);
      const read = (text: string) => readPolicy(policyOf([...known, ...inPassages(text)], lang));
      const own = known.slice(0, 3).map(({ text }) => `${text} `);
      expect(weariedBy(read, [...own, 'a', '(', ', ', 'may can ', 'Art. 6 ', '12 May ', 'ﷺ'])).toEqual([]);
    },
    240_000,
  );
});
