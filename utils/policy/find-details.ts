import { denies } from './cut-sentence';
import type { Clause } from './define-clause';
import type { ClausePhrases } from './define-phrases';
import type { Statement } from './find-statements';
import type { ClauseDetail } from './policy-reading';
import type { PreparedPolicy } from './policy-units';
import { quoteStatement } from './quote-statement';
import { readDate } from './read-date';
import { readDurations } from './read-duration';

/** Statements that are looked through for parts of an answer, and parts told. */
const MOST_STATEMENTS = 40;
const MOST_DETAILS = 8;

/**
 * The parts that an answer names one by one, each with its quote, and the statements that are left to answer: a date needs a date. A
 * sentence that denies anything names no part: "to no other party" is not "to another party".
 */
export function findDetails(
  { details = {}, value }: Clause,
  phrases: ClausePhrases,
  policy: PreparedPolicy,
  yes: Statement[],
): { statements: Statement[]; details: ClauseDetail[] } {
  const read = yes.slice(0, MOST_STATEMENTS);
  if (value === 'date') return dated(policy, read);
  const affirming = read.filter(({ unit }) => !denies(unit.words, policy.lang));
  const named = Object.entries(details).flatMap(([id, label]): ClauseDetail[] => {
    const cue = phrases.details?.[id];
    const found = cue && affirming.find(({ unit }) => cue.test(unit.words));
    return found ? quoteStatement(policy, found).map((quote) => ({ id, label, quote })) : [];
  });
  const lengths = value === 'duration' ? durationsOf(policy, read) : [];
  return { statements: yes, details: [...named, ...lengths].slice(0, MOST_DETAILS) };
}

const textOf = (policy: PreparedPolicy, { unit }: Statement) => policy.words.slice(unit.start, unit.end);

function dated(policy: PreparedPolicy, read: Statement[]): { statements: Statement[]; details: ClauseDetail[] } {
  for (const statement of read) {
    const date = readDate(textOf(policy, statement), policy.lang);
    const [quote] = quoteStatement(policy, statement);
    if (date && quote) return { statements: [statement], details: [{ id: 'date', quote, ...date }] };
  }
  return { statements: [], details: [] };
}

/** Each length of time once, with the sentence that names it first. */
function durationsOf(policy: PreparedPolicy, read: Statement[]): ClauseDetail[] {
  const told = new Map<string, ClauseDetail>();
  for (const statement of read) {
    for (const { said, iso } of readDurations(textOf(policy, statement), policy.lang)) {
      const [quote] = told.has(iso) ? [] : quoteStatement(policy, statement);
      if (quote) told.set(iso, { id: 'duration', quote, said, iso });
    }
  }
  return [...told.values()];
}
