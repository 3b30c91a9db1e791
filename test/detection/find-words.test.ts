import { describe, expect, it } from 'vitest';
import { isArticle } from '../../utils/detection/is-article';
import { compileLexicon } from '../../utils/detection/words/compile-lexicon';
import { findWords } from '../../utils/detection/words/find-words';
import { joinLexicons } from '../../utils/detection/words/join-lexicons';
import type { Lexicon } from '../../utils/detection/words/lexicon';
import { LEXICONS, lexiconOf } from '../../utils/detection/words/lexicons';
import { readList } from '../../utils/detection/words/read-list';
import { siteInTitle } from '../../utils/detection/words/site-in-title';
import { splitWords } from '../../utils/detection/words/split-words';
import { tellLanguages } from '../../utils/detection/words/tell-languages';

const lexicon = (more: Partial<Lexicon>) =>
  compileLexicon({ source: '', date: '2026-01-01', example: '', common: 'the', ours: 'our', ...more });
const found = (text: string, ...lexicons: ReturnType<typeof lexicon>[]) => {
  const words = splitWords(text);
  return findWords(words, lexicons).map(
    ({ role, from, to, speakers }) =>
      `${role} ${text.slice(words[from]?.start, words[to - 1]?.end)} ${speakers.length}`,
  );
};

describe('the words of several lexicons in a text', () => {
  it('are found once for each role at a word, the longest entry first', () => {
    const one = lexicon({ candidate: 'run, run for, run for it', vote: 'run' });
    expect(found('Run for it', one)).toEqual(['candidate Run for it 1', 'vote Run 1']);
    expect(found('Run for me', one)).toEqual(['candidate Run for 1', 'vote Run 1']);
    expect(found('Run on', one)).toEqual(['candidate Run 1', 'vote Run 1']);
    expect(found('Run', lexicon({ candidate: 'run for, run' }))).toEqual(['candidate Run 1']);
    expect(found('Run for it', lexicon({ candidate: 'run for it, run' }))).toEqual(['candidate Run for it 1']);
  });

  it('are those of each language that knows them, the longest alone', () => {
    const [one, two] = [lexicon({ candidate: 'run' }), lexicon({ candidate: 'run, run for' })];
    expect(found('Run on', one, two)).toEqual(['candidate Run 2']);
    expect(found('Run for', one, two)).toEqual(['candidate Run for 1']);
    expect(found('Run for', two, one)).toEqual(['candidate Run for 1']);
    expect(found('Run on', joinLexicons([one, two]))).toEqual(['candidate Run 2']);
  });

  it('are told in the order of the text', () => {
    const one = lexicon({ candidate: 'run', vote: 'vote' });
    expect(found('Vote, run, vote. Sleep.', one)).toEqual(['vote Vote 1', 'candidate run 1', 'vote vote 1']);
    expect(found('', one)).toEqual([]);
    expect(found('Run', lexicon({}))).toEqual([]);
  });

  it('say how their language says “our”, and whether it follows', () => {
    const [entry] = lexicon({ candidate: 'run', ours: 'my own, our*' }).entriesAt('run');
    expect(['my', 'own', 'ours', 'your'].map((word) => entry?.speaker.ours(word))).toEqual([true, true, true, false]);
    expect(entry?.speaker.oursFollows).toBe(false);
    expect(lexicon({ candidate: 'run', oursFollows: true }).entriesAt('run')[0]?.speaker.oursFollows).toBe(true);
  });

  it('joined, know the words before an office of any of them', () => {
    const both = joinLexicons([lexicon({ standsFor: 'for, 4' }), lexicon({ standsFor: 'pour' }), lexicon({})]);
    expect(['for', '4', 'pour', 'par'].map(both.standsFor)).toEqual([true, true, true, false]);
    expect(joinLexicons([]).standsFor('for')).toBe(false);
    expect(joinLexicons([]).entriesAt('run')).toEqual([]);
  });
});

describe('a list as lexicons write it', () => {
  it('is folded, without blanks and empty entries', () => {
    expect(readList(' Élu* ,  Né pour,, ,*WAHL')).toEqual(['elu*', 'ne pour', '*wahl']);
    expect(readList('')).toEqual([]);
    expect(readList()).toEqual([]);
  });
});

describe('a language’s lexicon', () => {
  it('is made ready once, and there is none for a language nobody wrote', () => {
    expect(lexiconOf('en')).toBeDefined();
    expect(lexiconOf('en')).toBe(lexiconOf('en'));
    expect(lexiconOf('xx')).toBeUndefined();
    expect([...LEXICONS.keys()].every((lang) => /^[a-z]{2,3}$/.test(lang))).toBe(true);
  });
});

describe('a page’s languages', () => {
  const ENGLISH = 'the people and the town with you for this';
  const GERMAN = 'wir sind für die menschen und für das land denn der weg ist nicht weit';
  const tell = (text: string, claimed?: string) => tellLanguages(splitWords(text), claimed);

  it('are those that its everyday words speak for', () => {
    expect(tell(GERMAN)).toEqual(['de']);
    expect(tell(ENGLISH)).toEqual(['en']);
    expect(tell(ENGLISH, 'de')).toEqual(['en']);
  });

  it('are the one it claims as well, and English, where these are spoken at all', () => {
    expect(tell(`${GERMAN} ${GERMAN} et les pour nous`, 'fr')).toContain('fr');
    expect(tell(`${GERMAN} ${GERMAN} et les pour nous`, 'it')).not.toContain('fr');
    expect(tell(`${GERMAN} ${GERMAN} the people and you`)).toEqual(['de', 'en']);
    expect(tell(`${GERMAN} ${GERMAN} the people`)).toEqual(['de']);
  });

  it('come with the most spoken first', () => {
    expect(tell(`${GERMAN} ${GERMAN} ${ENGLISH}`, 'en')[0]).toBe('de');
    expect(tell(`${ENGLISH} ${ENGLISH} ${ENGLISH} ${GERMAN}`, 'de')).toEqual(['en', 'de']);
  });

  it.each([
    ['fr', ['fr', 'en']],
    ['FR-ca', ['fr', 'en']],
    ['nb-NO', ['no', 'en']],
    ['nn', ['no', 'en']],
    ['en', ['en']],
    ['xx', ['en']],
    ['x-fr', ['en']],
    ['', ['en']],
    [undefined, ['en']],
  ])('are what it claims, and English, where nothing is told: %s', (claimed, told) => {
    expect(tell('Bonjour', claimed)).toEqual(told);
  });

  it('need three everyday words', () => {
    expect(tell('für und xyz', 'fr')).toEqual(['fr', 'en']);
    expect(tell('für und die', 'fr')).toEqual(['de']);
  });

  it('are told by its first 1,500 words', () => {
    const filler = 'xyz '.repeat(1_500);
    expect(tell(`${filler} ${GERMAN}`, 'fr')).toEqual(['fr', 'en']);
    expect(tell(`${GERMAN} ${filler} ${ENGLISH} ${ENGLISH} ${ENGLISH}`)).toEqual(['de']);
  });
});

describe('an article', () => {
  const page = (name: string, ...structuredTypes: string[]) => ({ metas: [{ name, content: 'x' }], structuredTypes });

  it.each([
    'article:published_time',
    'article:author',
    'article:tag',
    'parsely-title',
    'sailthru.date',
    'news_keywords',
    'byl',
    'cxenseparse:x',
  ])('is known by %s', (name) => expect(isArticle(page(name))).toBe(true));

  it.each(['article:modified_time', 'og:type', 'x-article:author', 'description'])('is not known by %s', (name) => {
    expect(isArticle(page(name))).toBe(false);
  });

  it.each([
    [['NewsArticle'], true],
    [['WebPage', 'BlogPosting'], true],
    [['ArticleList', 'BlogPostings'], false],
    [[], false],
  ])('by its structured data: %j: %s', (types, is) => expect(isArticle(page('x', ...types))).toBe(is));
});

describe('the site in an article’s title', () => {
  const article = (title: string, ...headings: string[]) =>
    siteInTitle({
      title,
      headings: headings.map((text) => ({ level: 1, text })),
      metas: [],
      structuredTypes: ['BlogPosting'],
    });
  const HEADLINE = 'Why the parties write';

  it.each(['|', ' – ', ' - ', ': ', ' · ', ' • ', ' » ', ' « ', ' — '])(
    'stands beside the headline, without “%s”',
    (mark) => {
      expect(article(`${HEADLINE}${mark}The Lantern`, HEADLINE)).toBe('The Lantern');
      expect(article(`The Lantern${mark}${HEADLINE}`, HEADLINE)).toBe('The Lantern');
    },
  );

  it('is what stands before, where something stands on either side', () => {
    expect(article(`The Lantern | ${HEADLINE} | Politics`, HEADLINE)).toBe('The Lantern');
  });

  it('is the whole title where no heading repeats a part of it', () => {
    expect(article('The Lantern', HEADLINE)).toBe('The Lantern');
    expect(article(`${HEADLINE} – The Lantern`)).toBe(`${HEADLINE} – The Lantern`);
    expect(article('Eleven char – The Lantern', 'Eleven char')).toBe('Eleven char – The Lantern');
    expect(article('Twelve chars – The Lantern', 'Twelve chars')).toBe('The Lantern');
  });

  it('is told by the longest heading, wherever it comes', () => {
    expect(article(`The Lantern Daily: ${HEADLINE}`, HEADLINE, 'The Lantern Daily')).toBe('The Lantern Daily');
    expect(article(`The Lantern Daily: ${HEADLINE}`, 'The Lantern Daily', HEADLINE)).toBe('The Lantern Daily');
  });

  it('keeps marks inside a name', () => {
    expect(article(`${HEADLINE} – The Lantern: East-Side`, HEADLINE)).toBe('The Lantern: East-Side');
  });

  it.each([
    [[{ name: 'og:type', content: 'Article' }], [], ''],
    [[{ name: 'og:title', content: 'article' }], [], HEADLINE],
    [[{ name: 'og:type', content: 'website' }], [], HEADLINE],
    [[], ['NewsArticle'], ''],
    [[], ['Articles'], HEADLINE],
    [[], ['BlogPostings'], HEADLINE],
  ])('is cut out of an article’s title alone: %j %j', (metas, structuredTypes, site) => {
    expect(siteInTitle({ title: HEADLINE, headings: [{ level: 1, text: HEADLINE }], metas, structuredTypes })).toBe(
      site,
    );
  });
});
