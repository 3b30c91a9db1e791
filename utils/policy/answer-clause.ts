import type { Clause } from './define-clause';
import { derivePhrases } from './derive-phrases';
import { findDetails } from './find-details';
import { findInHeadingsToo } from './find-in-headings';
import { findStatements, type Statement } from './find-statements';
import { phrases as written } from './phrases';
import type { ClauseAnswer } from './policy-reading';
import type { PreparedPolicy } from './policy-units';
import { quoteStatement } from './quote-statement';

/** Most quotes shown for one answer. */
const MOST_QUOTES = 3;

/** Puts one question to a policy. `all` is the whole policy folded, to leave out what stands nowhere in it. */
export function answerClause(id: string, clause: Clause, policy: PreparedPolicy, all: string): ClauseAnswer {
  const asked = { clause: id, label: clause.label, group: clause.group };
  const own = written.get(policy.lang)?.get(id);
  const phrases = own ?? derivePhrases(id, clause, policy.lang);
  if (!phrases) return { ...asked, answer: 'not-checked', quotes: [] };
  const { yes, no } =
    clause.value === 'date' ? findInHeadingsToo(policy, phrases) : findStatements(policy, phrases, all);
  const { statements, details } = findDetails(clause, phrases, policy, yes);
  const quotes = quotesOf(policy, statements, no);
  if (quotes.length > 0) {
    const answer = statements.length > 0 ? 'yes' : 'no';
    return { ...asked, answer, quotes, ...(details.length > 0 && { details }) };
  }
  // Where only citations were looked for, a policy that cites nothing was not read.
  return { ...asked, answer: own || clause.value === 'date' ? 'silent' : 'not-checked', quotes: [] };
}

/** A denial beside an affirmation is shown too: a contradiction is the reader's to judge. */
function quotesOf(policy: PreparedPolicy, [affirmed]: Statement[], [denied]: Statement[]) {
  return [affirmed, denied].flatMap((it) => (it ? quoteStatement(policy, it) : [])).slice(0, MOST_QUOTES);
}
