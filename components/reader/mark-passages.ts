import type { PolicyText } from '../../utils/report';

/** Words that answer a question, as the report quotes them. */
export interface QuotedWords {
  clause: string;
  exact: string;
  prefix: string;
}

/** A stretch of a passage, with the questions that it answers; none for the rest of the text. */
export interface Stretch {
  text: string;
  clauses: string[];
  /** Those of them that nothing before has answered: here they are named. */
  first: string[];
}

interface Range {
  clause: string;
  start: number;
  end: number;
}

/**
 * Each passage cut where quotes begin and end. Quotes are looked for in the passages with one space between them, as they were cut out;
 * a quote that is not found there marks nothing.
 */
export function markPassages(passages: PolicyText['passages'], quotes: readonly QuotedWords[]): Stretch[][] {
  const words = passages.map(({ text }) => text).join(' ');
  const ranges = quotes.flatMap((quote) => rangeOf(words, quote));
  const named = new Set<string>();
  let start = 0;
  return passages.map(({ text }) => {
    const own = cut(text, start, ranges).map((stretch): Stretch => {
      const first = stretch.clauses.filter((clause) => !named.has(clause));
      for (const clause of first) named.add(clause);
      return { ...stretch, first };
    });
    start += text.length + 1;
    return own;
  });
}

/** The words in front tell which of two places is meant. */
function rangeOf(words: string, { clause, exact, prefix }: QuotedWords): Range[] {
  const withPrefix = words.indexOf(prefix + exact);
  const start = withPrefix >= 0 ? withPrefix + prefix.length : words.indexOf(exact);
  return exact === '' || start < 0 ? [] : [{ clause, start, end: start + exact.length }];
}

function cut(text: string, offset: number, ranges: Range[]): Omit<Stretch, 'first'>[] {
  const here = ranges.filter(({ start, end }) => start < offset + text.length && end > offset);
  const within = (at: number) => Math.min(Math.max(at - offset, 0), text.length);
  const borders = [0, text.length, ...here.flatMap(({ start, end }) => [within(start), within(end)])];
  const places = [...new Set(borders)].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, at) => {
    const to = places[at + 1] ?? text.length;
    const clauses = here.filter(({ start, end }) => start <= offset + from && end >= offset + to);
    return { text: text.slice(from, to), clauses: [...new Set(clauses.map(({ clause }) => clause))] };
  });
}
