/** What of this browser's changes was told when; instants in milliseconds since 1970, 0 for never. */
export interface Gathering {
  /** When something was last changed. */
  changed: number;
  /** When something was last sent. */
  sent: number;
  /** When what waits is sent however much is changed meanwhile; null: nothing waits. */
  latest: number | null;
}

export const NOTHING_GATHERED: Gathering = { changed: 0, sent: 0, latest: null };

/** Changed this long after the last change, it is the first of a new stretch of work. */
const STRETCH = 3_000;
/** The first goes out at once, with what is changed along with it: a note with its mark. */
const FIRST = 250;
/** Later ones wait until she pauses, and then for others to see what she means… */
const PAUSE = 1_000;
/** … or for so long, if she does not. Each sending is a record that lies there: at most twelve a minute of writing without a pause. */
const PATIENCE = 5_000;
/** Two sendings are never closer to each other. */
const APART = 2_000;

/** Something was changed at `now`: when it is to be sent, in milliseconds since 1970, in place of what was said before. */
export function gatherChange(now: number, { changed, sent, latest }: Gathering): Gathering & { at: number } {
  const wasPutBack = changed > now || sent > now;
  const isFirst = wasPutBack || now - changed >= STRETCH;
  const bound = (!wasPutBack && latest) || now + (isFirst ? FIRST : PATIENCE);
  const free = wasPutBack ? now : sent + APART;
  return { changed: now, sent: wasPutBack ? 0 : sent, latest: bound, at: Math.max(Math.min(now + PAUSE, bound), free) };
}
