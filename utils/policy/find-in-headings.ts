import type { ClausePhrases } from './define-phrases';
import { findStatements, type Statement } from './find-statements';
import { fold } from './fold';
import type { PreparedPolicy, Unit } from './policy-units';

/** Statements among the headings and the shortest lines as well: the day of the last change often stands beside the title. */
export function findInHeadingsToo(
  policy: PreparedPolicy,
  phrases: ClausePhrases,
): { yes: Statement[]; no: Statement[] } {
  const known = new Set(policy.units.map(({ passage }) => passage));
  const titles = policy.text.passages.flatMap(({ text }, passage): Unit[] => {
    if (known.has(passage)) return [];
    const start = policy.starts[passage] ?? 0;
    const words = fold(text);
    return [{ passage, start, end: start + text.length, words, context: words, heading: '' }];
  });
  const units = [...policy.units, ...titles].sort((a, b) => a.start - b.start);
  return findStatements({ ...policy, units }, phrases, units.map(({ words }) => words).join(' '));
}
