import type { Score } from './score-policies';

const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));

/** A line for each clause, then all of them together: how many policies answer it, precision, recall. */
export function tellTable(scores: ReadonlyMap<string, Score>, policies: number): string {
  const lines = [...scores].map(([clause, it]) => lineOf(clause, it));
  const all = [...scores.values()].reduce((sum, it) => ({
    marked: sum.marked + it.marked,
    right: sum.right + it.right,
    wrong: sum.wrong + it.wrong,
    missed: sum.missed + it.missed,
    silent: sum.silent + it.silent,
    silentRight: sum.silentRight + it.silentRight,
  }));
  const silent = `"silent" right: ${all.silentRight} of ${all.silent} (${share(all.silentRight, all.silent)})`;
  return [`${policies} policies`, ...lines, lineOf('all', all), silent].join('\n');
}

function lineOf(clause: string, { marked, right, wrong, missed }: Score): string {
  const n = String(marked).padStart(4);
  return `${clause.padEnd(22)} ${n}  P ${share(right, right + wrong)}  R ${share(right, right + missed)}`;
}
