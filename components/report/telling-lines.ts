import type { Clause } from './parts';
import { type Group, isQuoted } from './sort-answers';

/** Which questions a citizen in a hurry asks first. The same for every site. */
const FIRST_ASKED: Group[] = ['whom', 'how-long', 'who', 'rights', 'what'];

/** At most `count` answers that tell most: a quote from each group in turn; what is left goes to what was not found. */
export function tellingLines(answers: Clause[], count = 3): Clause[] {
  const firstOf = (test: (clause: Clause) => boolean) =>
    FIRST_ASKED.flatMap((group) => answers.find((clause) => clause.group === group && test(clause)) ?? []);
  const quoted = firstOf(isQuoted);
  const silent = firstOf(({ answer }) => answer === 'silent');
  // One silence is kept in sight where there is one: it tells as much as a quote.
  const kept = quoted.slice(0, silent.length > 0 ? count - 1 : count);
  return [...kept, ...silent].slice(0, count);
}
