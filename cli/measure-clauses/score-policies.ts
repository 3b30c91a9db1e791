import { readPolicyMarkdown } from '../../utils/facts';
import { type ClauseAnswer, readPolicy } from '../../utils/policy';
import type { LabelledPolicy, Passage } from './read-labels';

/** How often one clause was answered rightly. `silent`: said to be silent; `silentRight`: and nobody had marked anything. */
export interface Score {
  marked: number;
  right: number;
  wrong: number;
  missed: number;
  silent: number;
  silentRight: number;
}

export interface Miss {
  id: string;
  clause: string;
  what: string;
}

/** Scores every clause on every policy. The first quote alone counts: it is what a citizen reads. */
export function scorePolicies(policies: readonly LabelledPolicy[]): { scores: Map<string, Score>; misses: Miss[] } {
  const scores = new Map<string, Score>();
  const misses: Miss[] = [];
  for (const policy of policies) {
    const reading = readPolicy(readPolicyMarkdown(policy.text, `https://www.${policy.id}.example/`));
    for (const answer of reading.answers) {
      const score = scores.get(answer.clause) ?? {
        marked: 0,
        right: 0,
        wrong: 0,
        missed: 0,
        silent: 0,
        silentRight: 0,
      };
      scores.set(answer.clause, score);
      const what = count(score, answer, policy.gold.get(answer.clause) ?? []);
      if (what) misses.push({ id: policy.id, clause: answer.clause, what });
    }
  }
  return { scores, misses };
}

/** Adds one answer to a score; tells what was wrong with it, if anything was. */
function count(score: Score, { answer, quotes: [quote] }: ClauseAnswer, marked: Passage[]): string | null {
  if (marked.length > 0) score.marked++;
  if (!quote) {
    if (answer === 'silent') score.silent++;
    if (answer === 'silent' && marked.length === 0) score.silentRight++;
    if (marked.length > 0) score.missed++;
    return marked.length > 0 ? `not found: ${marked[0]?.words}` : null;
  }
  if (marked.some(({ words }) => agree(quote.exact, words))) {
    score.right++;
    return null;
  }
  score.wrong++;
  if (marked.length > 0) score.missed++;
  return `${marked.length > 0 ? 'another passage' : 'nothing marked'}: ${quote.exact}`;
}

const wordsOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A quote is right when it lies in a marked passage, holds it, or shares nine tenths of its words with it. */
function agree(quote: string, marked: string): boolean {
  const [own, theirs] = [wordsOf(quote), wordsOf(marked)];
  const [a, b] = [own.join(' '), theirs.join(' ')];
  if (a.includes(b) || b.includes(a)) return true;
  const known = new Set(theirs);
  return own.length >= 6 && own.filter((word) => known.has(word)).length >= 0.9 * own.length;
}
