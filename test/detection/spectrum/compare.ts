import type { Family } from './voice';

/** A page made for a family, and what was said of it. */
export interface Scored {
  family: Family;
  page: string;
  score: number;
  missed: boolean;
}

/** How many pages of each family were misjudged. */
export function misses(pages: Scored[]): Map<Family, number> {
  const counts = new Map<Family, number>();
  for (const { family, missed } of pages) counts.set(family, (counts.get(family) ?? 0) + Number(missed));
  return counts;
}

export function meanScore(pages: Scored[]): number {
  return pages.reduce((sum, { score }) => sum + score, 0) / pages.length;
}

/** Scores beyond are as good as certain; nearer to 0 and 1 rounding alone would make large differences. */
const CERTAIN = 0.98;

export function logOdds(score: number): number {
  const bounded = Math.min(CERTAIN, Math.max(1 - CERTAIN, score));
  return Math.log(bounded / (1 - bounded));
}

/** The most that one family's words in place of another's change, in log-odds. */
export function spread(pages: Scored[]): number {
  const odds = pages.map(({ score }) => logOdds(score));
  return Math.max(...odds) - Math.min(...odds);
}

/** What part of the words in either text stands in both; short words, which every text has, left out. */
export function overlap(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return [...a].filter((word) => b.has(word)).length / new Set([...a, ...b]).size;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{5,}/gu));
}
