import type { Clause } from './define-clause';
import { findStatements } from './find-statements';
import type { ClauseAnswer } from './policy-reading';
import type { PreparedPolicy } from './policy-units';
import { quoteStatement } from './quote-statement';

/** Most quotes shown for one answer. */
const MOST_QUOTES = 3;

/** Puts one question to a policy. `all` is the whole policy folded, to leave out what stands nowhere in it. */
export function answerClause(
  id: string,
  { label, group, languages }: Clause,
  policy: PreparedPolicy,
  all: string,
): ClauseAnswer {
  const asked = { clause: id, label, group };
  const phrases = Object.hasOwn(languages, policy.lang) ? languages[policy.lang] : undefined;
  if (!phrases) return { ...asked, answer: 'not-checked', quotes: [] };
  const { yes, no } = findStatements(policy, phrases, all);
  const [affirmed] = yes;
  const [denied] = no;
  if (affirmed) {
    // A denial beside an affirmation is shown too: a contradiction is the reader's to judge.
    const quotes = [...quoteStatement(policy, affirmed), ...(denied ? quoteStatement(policy, denied) : [])];
    return { ...asked, answer: 'yes', quotes: quotes.slice(0, MOST_QUOTES) };
  }
  if (denied) return { ...asked, answer: 'no', quotes: quoteStatement(policy, denied).slice(0, MOST_QUOTES) };
  return { ...asked, answer: 'silent', quotes: [] };
}
