import type { Change, Clock } from '../change';

/** The higher count of every stretch. The very same `one` where `other` has nothing new. */
export function joinClocks(one: Clock, other: Clock): Clock {
  const news = Object.entries(other).filter(([stretch, count]) => (one[stretch] ?? 0) < count);
  return news.length === 0 ? one : { ...one, ...Object.fromEntries(news) };
}

/** Which of its stretch's changes this is. */
export function numberOf({ clock, stretch }: Change): number {
  return clock[stretch] ?? 0;
}

/** What a change has behind it: its clock without itself. */
export function pastOf(change: Change): Clock {
  const { [change.stretch]: own = 0, ...others } = change.clock;
  return own > 1 ? { ...others, [change.stretch]: own - 1 } : others;
}
