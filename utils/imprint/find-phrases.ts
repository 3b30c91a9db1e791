import { type KnownPhrase, knownPhrases } from './known-phrases';

/** A phrase met in a text, from `start` to `end`. */
export interface MetPhrase {
  phrase: KnownPhrase;
  start: number;
  end: number;
  /** Where the next phrase with a colon begins: a name before such a label ends there at the latest. */
  next: number;
}

/** A page that repeats a phrase more often has nothing more to say. */
const REPETITIONS = 50;
const PHRASES = 1_000;

/** Every phrase that stands in the text where it may stand, in order. `page` has its white space folded and a line per block. */
export function findPhrases(page: string): MetPhrase[] {
  const met = knownPhrases
    .flatMap((phrase) => meet(phrase, page))
    .sort((a, b) => a.start - b.start)
    .slice(0, PHRASES);
  const labels = met
    .filter(({ end }) => /^[\s*_)]{0,4}[:：]/u.test(page.slice(end, end + 6)))
    .map(({ start }) => start);
  return met.map((it) => ({ ...it, next: labels.find((start) => start >= it.end) ?? page.length }));
}

function meet(phrase: KnownPhrase, page: string): Omit<MetPhrase, 'next'>[] {
  const met: Omit<MetPhrase, 'next'>[] = [];
  for (const match of page.matchAll(phrase.everywhere)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (phrase.opens && !opens(page, start)) continue;
    if (phrase.needs && !phrase.needs.test(neighbourhood(page, start, end))) continue;
    if (phrase.tail && !phrase.tail.test(page.slice(end, end + 200))) continue;
    if (met.push({ phrase, start, end }) === REPETITIONS) break;
  }
  return met;
}

/** At the beginning of a line, after a full stop or a bar, or with a capital letter. */
function opens(page: string, start: number): boolean {
  return (
    /\p{Lu}/u.test(page[start] ?? '') || /(?:^|[\n.|•·;–—(-]\s?)$/u.test(page.slice(Math.max(0, start - 2), start))
  );
}

/** The line that holds the phrase and the ones before and after it, as far as is reasonable. */
function neighbourhood(page: string, start: number, end: number): string {
  const before = page
    .slice(Math.max(0, start - 200), start)
    .split('\n')
    .slice(-2)
    .join('\n');
  const after = page
    .slice(end, end + 200)
    .split('\n')
    .slice(0, 2)
    .join('\n');
  return before + page.slice(start, end) + after;
}
