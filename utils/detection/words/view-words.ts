import type { Evidence, Place } from '../../evidence';
import type { PageFacts } from '../../facts';
import { findWords } from './find-words';
import type { Role } from './lexicon';
import { lexiconOf } from './lexicons';
import { siteInTitle } from './site-in-title';
import { splitWords, type Word } from './split-words';
import { tellLanguages } from './tell-languages';

/**
 * Parts of a page, by what words in them mean. `name`: what the site calls itself (title, site name, address). `menu`: the
 * few words of a menu. `call`: other short links and buttons.
 */
export type Zone = 'name' | 'description' | 'heading' | 'menu' | 'call' | 'text' | 'footer';

/** A political word on the page. */
export interface Hit {
  role: Role;
  zone: Zone;
  /** Folded, for telling words apart. */
  word: string;
  /** Stands right behind a word for "our" or "my". */
  ours: boolean;
  evidence: Evidence;
}

export interface WordView {
  languages: string[];
  hits: Hit[];
  /** Texts of a zone, as written, with their words. */
  texts: { zone: Zone; where: Place; text: string; words: Word[] }[];
  /** Whether a word is a language's "for" in "Jane Doe for Mayor". */
  standsFor(word: string): boolean;
}

/** Most words a link may have to be part of a menu; to be something one can do, rather than a headline. */
const MENU = 3;
const CALL = 5;
/** Words between "our" and what is ours: "our great local candidates". */
const BETWEEN = 2;
/** Characters of a text shown around a word found in it. */
const AROUND = 60;

/** Looks for political words in every part of a page, in its own languages and in English. */
export function viewWords(facts: PageFacts): WordView {
  const texts = textsOf(facts).map((part) => ({ ...part, words: splitWords(part.text) }));
  const body = texts.filter(({ zone }) => zone !== 'name').flatMap(({ words }) => words);
  const languages = tellLanguages(body, facts.htmlLang);
  const lexicons = languages.flatMap((lang) => lexiconOf(lang) ?? []);
  const hits = texts.flatMap(({ zone, where, text, words }) =>
    findWords(words, lexicons).map(({ role, from, to }): Hit => {
      const before = words.slice(Math.max(0, from - 1 - BETWEEN), from);
      return {
        role,
        zone,
        word: words
          .slice(from, to)
          .map(({ word }) => word)
          .join(' '),
        ours: before.some(({ word }) => lexicons.some((lexicon) => lexicon.ours(word))),
        evidence: { saw: around(text, words[from]?.start ?? 0, words[to - 1]?.end ?? 0), where },
      };
    }),
  );
  return { languages, hits, texts, standsFor: (word) => lexicons.some((lexicon) => lexicon.standsFor(word)) };
}

function textsOf(facts: PageFacts): { zone: Zone; where: Place; text: string }[] {
  const meta = (name: string) => facts.metas.find((one) => one.name === name)?.content ?? '';
  const links = new Map<string, Zone>();
  for (const { text, area } of facts.links) {
    const length = text.split(' ').length;
    if (text === '' || length > CALL || links.get(text) === 'menu') continue;
    links.set(text, length <= MENU && area !== 'body' && area !== 'banner' ? 'menu' : 'call');
  }
  const buttons = new Set([...facts.buttons, ...facts.forms.map(({ submit }) => submit)]);
  return [
    { zone: 'name', where: 'title', text: siteInTitle(facts) },
    { zone: 'name', where: 'meta', text: meta('og:site_name') },
    { zone: 'name', where: 'address', text: hostOf(facts.url) },
    { zone: 'description', where: 'meta', text: meta('description') || meta('og:description') },
    { zone: 'description', where: 'meta', text: meta('keywords') },
    ...facts.headings.map(({ text }) => ({ zone: 'heading', where: 'heading', text }) as const),
    ...[...links].map(([text, zone]) => ({ zone, where: 'link', text }) as const),
    ...[...buttons].map((text) => ({ zone: 'call', where: 'button', text }) as const),
    { zone: 'footer', where: 'footer', text: facts.footer },
    { zone: 'text', where: 'text', text: facts.text },
  ];
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** The word with what stands around it on its line, verbatim, cut at white space. */
function around(text: string, start: number, end: number): string {
  const lineStart = text.lastIndexOf('\n', start) + 1;
  const lineEnd = text.indexOf('\n', end);
  const from = Math.max(lineStart, start - AROUND);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + AROUND, start + 280);
  const first = from > lineStart ? text.indexOf(' ', from) + 1 : from;
  const last = to < text.length && text[to] !== '\n' ? text.lastIndexOf(' ', to) : to;
  return text.slice(Math.min(first, start), Math.max(last, end)).slice(0, 300).trim();
}
