import { QUOTE_LIMIT, type Quote } from '../evidence';
import type { PolicyText } from '../facts';

/** A quote is cut at the sentence, and made no longer than this where sentences are longer. */
const SENTENCE = 300;
const AROUND = 32;

/** Names that are everyday words as well: they count only as part of a longer name or as a host. */
const EVERYDAY = new Set(
  `action apple buffer circle consul discourse drift engage framer front ghost give join medium meta mobilize movement nation notion
  plausible quorum raise reach segment signal slack square stripe support threads twitch wire x zoom`.split(/\s+/),
);

/** Whether a name is told from an everyday word by being written as it is. */
export function isTelling(name: string): boolean {
  return name.length >= 3 && !(EVERYDAY.has(name.toLowerCase()) && !name.includes('.'));
}

/**
 * The first sentence of the policies that holds one of `names`, each as a whole word in its own spelling; a name with a dot is a host
 * and may be spelled in any case. Names that are everyday words are looked for as they are given only with `everyday`, where something
 * else already tells that the page deals with the organisation.
 */
export function findName(texts: PolicyText[], names: string[], everyday = false): Quote | undefined {
  const wanted = [...new Set(names)].filter((name) => name.length >= 2 && (everyday || isTelling(name)));
  const hosts = wanted.filter((name) => name.includes('.'));
  const spelled = wanted.filter((name) => !name.includes('.'));
  for (const text of texts) {
    for (const passage of text.passages) {
      const found = foundIn(passage.text, spelled, 'u') ?? foundIn(passage.text, hosts, 'iu');
      if (found) return quoteAround(passage.text, found.index, found[0].length, text, passage.lang);
    }
  }
  return undefined;
}

/** Looked for as plain text first: nearly every passage ends there. */
function foundIn(passage: string, names: string[], flags: 'u' | 'iu'): RegExpExecArray | null {
  const text = flags === 'iu' && names.length > 0 ? passage.toLowerCase() : passage;
  const held = names.filter((name) => text.includes(flags === 'iu' ? name.toLowerCase() : name));
  if (held.length === 0) return null;
  const escaped = held.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, flags).exec(passage);
}

/** The sentence around a place in a passage, word for word, with enough beside it to find it again. */
function quoteAround(text: string, at: number, length: number, { url, htmlLang }: PolicyText, lang?: string): Quote {
  const start = startOf(text, at);
  const end = Math.min(endOf(text, at + length), start + QUOTE_LIMIT);
  const language = lang ?? htmlLang;
  return {
    exact: text.slice(start, end).trim(),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
    url,
    ...(language === undefined ? {} : { lang: language }),
  };
}

const STOP = /[.!?;:…]\s|\n/g;

function startOf(text: string, at: number): number {
  const from = Math.max(0, at - SENTENCE / 2);
  const stops = [...text.slice(from, at).matchAll(STOP)];
  const last = stops.at(-1);
  if (last !== undefined) return from + last.index + last[0].length;
  // In the middle of a long sentence: from a whole word on.
  return from === 0 ? 0 : from + text.slice(from, at).indexOf(' ') + 1;
}

function endOf(text: string, at: number): number {
  const to = Math.min(text.length, at + SENTENCE / 2);
  const stop = /[.!?;…](?=\s|$)|\n/.exec(text.slice(at, to));
  if (stop !== null) return at + stop.index + 1;
  const space = to === text.length ? -1 : text.slice(at, to).lastIndexOf(' ');
  return space < 0 ? to : at + space;
}
