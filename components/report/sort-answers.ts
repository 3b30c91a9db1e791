import type { Clause } from './parts';

/** Groups in the order in which they are read. */
export const GROUPS = ['who', 'what', 'whom', 'how-long', 'rights'] as const;
export type Group = (typeof GROUPS)[number];

/** The answers of a policy, told apart: quoted, read and not found, and not read at all. */
export interface SortedAnswers {
  quoted: { group: Group; clauses: Clause[] }[];
  silent: Clause[];
  notChecked: Clause[];
}

export function sortAnswers(answers: Clause[]): SortedAnswers {
  const quoted = answers.filter(isQuoted);
  return {
    quoted: GROUPS.map((group) => ({ group, clauses: quoted.filter((clause) => clause.group === group) })).filter(
      ({ clauses }) => clauses.length > 0,
    ),
    silent: answers.filter(({ answer }) => answer === 'silent'),
    notChecked: answers.filter(({ answer }) => answer === 'not-checked'),
  };
}

/** An answer counts only with the words it rests on. */
export function isQuoted({ answer, quotes }: Clause): boolean {
  return (answer === 'yes' || answer === 'no') && quotes.length > 0;
}
