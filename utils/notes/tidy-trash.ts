import { purge } from './change-notes';
import { readStored } from './stored-note';
import { asNumber, type Writing } from './writing';

/** Credited days after which what lies in the trash is deleted. */
export const TRASH_DAYS = 30;

const DAY_MS = 86_400_000;

/** Records read at once. */
const BATCH = 200;

/** Days counted by a clock that is not to be trusted. */
export interface TrashClock {
  /** When the last day was credited. */
  at: string;
  /** Days credited so far. */
  day: number;
}

/**
 * The clock at `now`: a day is credited where one has passed since the last, never more than one at a time, never a negative one. A
 * clock that jumps years forward brings nothing nearer than a day; after one that goes back, counting begins anew at once.
 */
export function creditDay(clock: TrashClock | undefined, now: Date): TrashClock {
  if (!clock) return { at: now.toISOString(), day: 0 };
  const passed = now.getTime() - Date.parse(clock.at);
  if (!(passed >= 0)) return { ...clock, at: now.toISOString() };
  if (passed < DAY_MS) return clock;
  const at = passed < 2 * DAY_MS ? new Date(now.getTime() - (passed - DAY_MS)) : now;
  return { at: at.toISOString(), day: clock.day + 1 };
}

/** Credits what has passed, and deletes for good what has lain in the trash for thirty days, untouched. */
export async function tidyTrash(writing: Writing, now: Date): Promise<number> {
  const { notes, meta } = writing;
  const before = asClock(await meta.get('clock'));
  const clock = creditDay(before, now);
  if (clock !== before) await meta.put({ id: 'clock', ...clock });

  let purged = 0;
  const ids = await notes.index('deleted').getAllKeys();
  for (let from = 0; from < ids.length; from += BATCH) {
    for (const record of await Promise.all(ids.slice(from, from + BATCH).map(async (id) => notes.get(id)))) {
      if (!record || !readStored(record)?.deleted) continue;
      const since = asNumber(record.trashDay);
      if (since === undefined || since > clock.day) {
        await notes.put({ ...record, trashDay: clock.day }); // seen there for the first time
      } else if (clock.day - since >= TRASH_DAYS) {
        await purge(writing, record.id);
        purged += 1;
      }
    }
  }
  return purged;
}

function asClock(record: Record<string, unknown> | undefined): TrashClock | undefined {
  const [at, day] = [record?.at, asNumber(record?.day)];
  return typeof at === 'string' && Number.isFinite(Date.parse(at)) && day !== undefined ? { at, day } : undefined;
}
