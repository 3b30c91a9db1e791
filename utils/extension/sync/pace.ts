/** What is known of the last look into a place that does not tell news by itself. */
export interface Look {
  /** When it was over, in milliseconds since 1970; 0: there was none. */
  at: number;
  /** Lists that were asked for. */
  lists: number;
}

/** After anything lively more is to be expected: somebody writes, answers, or sits before what she waits for. */
const LIVELY_FOR = 60_000;
/** Sent after a quarter of a second and looked for after two: seen within three. No server is asked for more than two lists a second. */
const LIVELY = { least: 2_000, perList: 500 } as const;
/** Never five lists a minute, whatever one look needs of them; the usual look is one list. */
const QUIET = { least: 15_000, perList: 12_500 } as const;
/** The alarm looks in as often as this anyway. */
const MOST = 15 * 60_000;

/**
 * When a place is to be looked into again, in milliseconds since 1970. `lively`: when something last came in, was changed here, or
 * the citizen was at a view. A look in what is yet to come was made before the clock was put back, and counts as none.
 */
export function nextLook(now: number, { at, lists }: Look, lively: number): number {
  if (at > now) return now;
  const soon = at + waitAfter(lists, LIVELY);
  return soon <= lively + LIVELY_FOR ? soon : at + waitAfter(lists, QUIET);
}

function waitAfter(lists: number, { least, perList }: { least: number; perList: number }): number {
  return Math.min(Math.max(least, lists * perList), MOST);
}
