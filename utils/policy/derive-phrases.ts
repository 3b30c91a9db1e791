import type { Clause } from './define-clause';
import type { ClausePhrases } from './define-phrases';
import { fold } from './fold';
import { languages } from './languages';

const NEVER = /(?!)/;
const derived = new Map<string, ClausePhrases | null>();

/**
 * What can be read in a language that nobody has written phrases for: a sentence that cites the clause's own article of the GDPR, and the
 * day of the last change. Numbers and names of the law are the same for every policy of a language, its sentences are not.
 */
export function derivePhrases(id: string, clause: Clause, lang: string): ClausePhrases | null {
  const key = `${lang} ${id}`;
  const known = derived.get(key);
  if (known !== undefined) return known;
  const made = derive(clause, lang);
  derived.set(key, made);
  return made;
}

function derive({ articles, value }: Clause, lang: string): ClausePhrases | null {
  const language = languages.get(lang);
  if (!language) return null;
  const { citation, updated } = language;
  const nothing = { headings: NEVER, examples: { yes: [] }, counterexamples: [] };
  if (value === 'date') return { ...nothing, yes: [[4, anyOf(updated.map(fold)), /(19|20)\d\d/]] };
  if (!articles) return null;
  return { ...nothing, yes: [[4, citationOf(articles, citation.article), anyOf(citation.law)]] };
}

const anyOf = (words: string[]) => new RegExp(`(?<!\\p{L})(?:${words.map(escaped).join('|')})`, 'u');
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** "Art. 15", "čl. 15", "15. cikk", "15 straipsnis", "articles 15 to 22"; "6(1)(f)" also as "6.1 f" and "6 odst. 1 písm. f". */
function citationOf(articles: readonly string[], words: string[]): RegExp {
  const word = `(?:${words.map(escaped).join('|')})`;
  const number = `(?:${articles.map(numberOf).join('|')})(?!\\d)`;
  return new RegExp(`(?<!\\p{L})${word}[.]? ?${number}|(?<!\\d)${number}[.]? ?${word}(?!\\p{L})`, 'u');
}

/** Rights are often cited together, "articles 15 to 22": whoever cites them so speaks of each. */
const TOGETHER = '1[2-5][^\\d]{1,8}2[12]';
const RIGHTS = new Set(['15', '16', '17', '18', '20', '21']);

/** "6(1)(f)" with whatever a language puts between its parts. */
function numberOf(article: string): string {
  if (RIGHTS.has(article)) return `${article}|${TOGETHER}`;
  const parts = article.match(/[0-9a-z]+/g) ?? [];
  return parts.map((part) => (/\d/.test(part) ? `0?${part}` : `${part}(?!\\p{L})`)).join('[^\\d]{1,24}');
}
