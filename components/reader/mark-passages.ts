import type { PolicyText } from '../../utils/report';

/** Words that answer a question, as the report quotes them. */
export interface QuotedWords {
  clause: string;
  exact: string;
  prefix: string;
}

/** Words of the policy that a note speaks of, by their place in the words of all passages. */
export interface NotedWords {
  note: string;
  start: number;
  end: number;
}

/** A stretch of a passage, with the questions that it answers and the notes that speak of it; none for the rest of the text. */
export interface Stretch {
  text: string;
  clauses: string[];
  /** Those of them that nothing before has answered: here they are named. */
  first: string[];
  notes: string[];
  /** Those of them that begin here. */
  begins: string[];
}

interface Range {
  clause?: string;
  note?: string;
  start: number;
  end: number;
}

/** All words of a policy in a row: what places in it count in. */
export function wordsOf(passages: PolicyText['passages']): string {
  return passages.map(({ text }) => text).join(' ');
}

/**
 * Each passage cut where quotes begin and end. Quotes are looked for in the passages with one space between them, as they were cut out;
 * a quote that is not found there marks nothing.
 */
export function markPassages(
  passages: PolicyText['passages'],
  quotes: readonly QuotedWords[],
  noted: readonly NotedWords[] = [],
): Stretch[][] {
  const words = wordsOf(passages);
  const ranges: Range[] = [...quotes.flatMap((quote) => rangeOf(words, quote)), ...noted];
  const [named, begun] = [new Set<string>(), new Set<string>()];
  let start = 0;
  return passages.map(({ text }) => {
    const own = cut(text, start, ranges).map(
      (stretch): Stretch => ({
        ...stretch,
        first: firstOf(stretch.clauses, named),
        begins: firstOf(stretch.notes, begun),
      }),
    );
    start += text.length + 1;
    return own;
  });
}

function firstOf(ids: string[], seen: Set<string>): string[] {
  const first = ids.filter((id) => !seen.has(id));
  for (const id of first) seen.add(id);
  return first;
}

/** The words in front tell which of two places is meant. */
function rangeOf(words: string, { clause, exact, prefix }: QuotedWords): Range[] {
  const withPrefix = words.indexOf(prefix + exact);
  const start = withPrefix >= 0 ? withPrefix + prefix.length : words.indexOf(exact);
  return exact === '' || start < 0 ? [] : [{ clause, start, end: start + exact.length }];
}

function cut(text: string, offset: number, ranges: Range[]): Pick<Stretch, 'text' | 'clauses' | 'notes'>[] {
  const here = ranges.filter(({ start, end }) => start < offset + text.length && end > offset);
  const within = (at: number) => Math.min(Math.max(at - offset, 0), text.length);
  const borders = [0, text.length, ...here.flatMap(({ start, end }) => [within(start), within(end)])];
  const places = [...new Set(borders)].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1] ?? text.length;
    const over = here.filter(({ start, end }) => start <= offset + from && end >= offset + to);
    return {
      text: text.slice(from, to),
      clauses: [...new Set(over.flatMap(({ clause }) => clause ?? []))],
      notes: [...new Set(over.flatMap(({ note }) => note ?? []))],
    };
  });
}
