import type { SafetyState } from './safety-state';

/** So many changes, and so old what was saved last; "later" is as long. */
export const REMINDER = { changes: 3, days: 14 } as const;

const DAY = 24 * 60 * 60_000;
/** Clocks are put right by less than this. */
const SLACK = DAY;

export interface SafetyFacts extends SafetyState {
  /** Notes changed since the last backup. */
  changed: number;
  /** When the first note was written; null where there is none. */
  first: string | null;
}

/** Whether to remind of a backup. */
export function isBackupDue({ backup, later, changed, first }: SafetyFacts, now: Date): boolean {
  const since = backup?.at ?? first;
  if (since === null || changed < REMINDER.changes) return false;
  return isLongAgo(since, now) && (later === null || isLongAgo(later, now));
}

/** An instant still to come was written by a clock that went wrong: it says nothing, and must not silence for years. */
function isLongAgo(instant: string, now: Date): boolean {
  const elapsed = now.getTime() - Date.parse(instant);
  return elapsed >= REMINDER.days * DAY || elapsed < -SLACK;
}
