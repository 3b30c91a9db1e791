import type { Evidence, Place } from '../../evidence';
import type { PageFacts } from '../../facts';
import type { Speaker } from './compile-lexicon';
import { findWords } from './find-words';
import { joinLexicons } from './join-lexicons';
import type { Role } from './lexicon';
import { lexiconOf } from './lexicons';
import { siteInTitle } from './site-in-title';
import { siteNames } from './site-names';
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
/** Words between "our" and what is ours: "our aim at the municipal elections". */
const BETWEEN = 4;
/** What is ours ends with the sentence or the line. */
const PAUSE = /[.!?:;|•\n]/;
/** Characters of a text shown around a word found in it, and with it at most. */
const AROUND = 60;
const SHOWN = 300;

/** Looks for political words in every part of a page, in its own languages and in English. */
export function viewWords(facts: PageFacts): WordView {
  const texts = textsOf(facts).map((part) => ({ ...part, words: splitWords(part.text) }));
  const body = texts.filter(({ zone }) => zone !== 'name').flatMap(({ words }) => words);
  const languages = tellLanguages(body, facts.htmlLang);
  const lexicon = joinLexicons(languages.flatMap((lang) => lexiconOf(lang) ?? []));
  const hits = texts.flatMap(({ zone, where, text, words }) =>
    findWords(words, [lexicon]).map(({ role, from, to, speakers }): Hit => {
      return {
        role,
        zone,
        word: words
          .slice(from, to)
          .map(({ word }) => word)
          .join(' '),
        ours: speakers.some((speaker) => isOurs(speaker, text, words, from, to)),
        evidence: { saw: around(text, words[from]?.start ?? 0, words[to - 1]?.end ?? 0), where },
      };
    }),
  );
  return { languages, hits, texts, standsFor: lexicon.standsFor };
}

/** Whether a word for "our" stands before, in or behind what was found, as the language has it, within the same sentence. */
function isOurs({ ours, oursFollows }: Speaker, text: string, words: Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (ours(words[at]?.word ?? '')) return true;
  const start = words[from]?.start ?? 0;
  for (let at = Math.max(0, from - 1 - BETWEEN); at < from; at++) {
    const before = words[at];
    if (before !== undefined && ours(before.word) && !PAUSE.test(text.slice(before.end, start))) return true;
  }
  const next = words[to];
  return (
    oursFollows && next !== undefined && ours(next.word) && !PAUSE.test(text.slice(words[to - 1]?.end, next.start))
  );
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
    ...siteNames(facts).map(({ text, where }) => ({ zone: 'name', where, text }) as const),
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
  return URL.parse(url)?.hostname ?? '';
}

/** The words with what stands around them on their line, verbatim, cut at blanks where there are any. */
function around(text: string, start: number, end: number): string {
  return (before(text, start) + text.slice(start, end) + after(text, start, end)).slice(0, SHOWN).trim();
}

/** Looks back no further than what is shown: a page without line breaks must not cost more for each word. */
function before(text: string, start: number): string {
  const open = Math.max(0, start - AROUND);
  const reach = text.slice(Math.max(0, open - 1), start);
  const line = reach.slice(reach.lastIndexOf('\n') + 1);
  if (open === 0 || line.length < reach.length) return line;
  return line.slice(line.indexOf(' ', 1) + 1);
}

function after(text: string, start: number, end: number): string {
  const close = Math.min(text.length, end + AROUND, start + SHOWN - 20);
  const reach = text.slice(end, close + 1);
  const line = reach.indexOf('\n');
  if (line >= 0) return reach.slice(0, line);
  return close === text.length ? reach : reach.slice(0, Math.max(0, reach.lastIndexOf(' ')));
}
