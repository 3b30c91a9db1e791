import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { NotesDb } from '../../utils/notes';
import { creditDay, type TrashClock } from '../../utils/notes/tidy-trash';
import { putRaw, rawRecord } from '../database/raw-database';
import { draftOf, idOf, MONDAY, noteOf, openFresh, trashed } from './note-of';

const DAY = 86_400_000;
const onDay = (day: number) => new Date(MONDAY.getTime() + day * DAY);

let name: string;
let notes: NotesDb;

beforeEach(async () => {
  ({ name, notes } = await openFresh());
});

async function throwAway(body = 'Thrown away.'): Promise<string> {
  const { note } = await notes.save(draftOf(body), MONDAY);
  await notes.change([note.id], { do: 'trash' }, MONDAY);
  return note.id;
}

/** The first of the instants at which something was deleted, by its place. */
async function tidyUntil(instants: Date[]): Promise<number> {
  for (const [at, now] of instants.entries()) if ((await notes.tidy(now)).purged > 0) return at;
  return -1;
}

describe('the trash', () => {
  it('is emptied of what lay in it for thirty days, history and all', async () => {
    const id = await throwAway();
    await notes.save({ ...draftOf('Changed in the trash.'), id, base: '2001-01-01T00:00:00.000Z' }, MONDAY);
    const kept = await notes.save(draftOf('Kept.'), MONDAY);
    expect(await tidyUntil(Array.from({ length: 60 }, (_, at) => onDay(at)))).toBe(30);
    expect(await notes.find([id, kept.note.id])).toEqual([kept.note]);
    expect(await notes.versions(id)).toEqual([]);
    expect(await notes.state()).toMatchObject({ total: 1 });
  });

  it('counts a day once, however often it is asked', async () => {
    await throwAway();
    const often = Array.from({ length: 48 * 40 }, (_, at) => onDay(at / 48));
    expect(await tidyUntil(often)).toBe(48 * 30);
  });

  it('counts a week in which the browser did not run as one day', async () => {
    await throwAway();
    expect(await tidyUntil(Array.from({ length: 40 }, (_, at) => onDay(at * 7)))).toBe(30);
  });

  it('counts a browser that runs every evening, at another hour each, fully', async () => {
    await throwAway();
    const evenings = Array.from({ length: 40 }, (_, at) => onDay(at + (at % 2 ? 0.1 : 0)));
    expect(await tidyUntil(evenings)).toBeLessThanOrEqual(32);
  });

  it('deletes nothing early though the clock jumps years ahead, and is not stopped for ever when it comes back', async () => {
    await throwAway();
    await notes.tidy(MONDAY);
    expect(await tidyUntil(Array.from({ length: 20 }, () => onDay(10 * 365)))).toBe(-1);
    // One day was credited for the jump.
    expect(await tidyUntil(Array.from({ length: 60 }, (_, at) => onDay(at)))).toBe(29);
  });

  it('begins anew for a note that was put back, and for one that was changed there', async () => {
    const [back, changed, left] = [await throwAway('a'), await throwAway('b'), await throwAway('c')];
    for (let day = 0; day <= 20; day += 1) await notes.tidy(onDay(day));
    await notes.change([back], { do: 'restore' }, onDay(20));
    await notes.change([back], { do: 'trash' }, onDay(20));
    await notes.save({ ...draftOf('changed'), id: changed }, onDay(20));
    for (let day = 21; day <= 49; day += 1) await notes.tidy(onDay(day));
    expect((await trashed(notes)).map(({ id }) => id).sort()).toEqual([back, changed].sort());
    expect(await notes.find([left])).toEqual([]);
    expect(await notes.tidy(onDay(50))).toEqual({ purged: 2 });
  });

  it('gives thirty days to what an import brought there, and to what it knows nothing about', async () => {
    for (let day = 0; day <= 40; day += 1) await notes.tidy(onDay(day));
    const deleted = '2009-03-03T12:00:00Z';
    await notes.import({ name: 'a.json', added: [noteOf(1, { deleted })], changed: [] }, onDay(40));
    await putRaw(
      name,
      'notes',
      { ...noteOf(2, { deleted }), seq: 900 },
      { ...noteOf(3, { deleted }), trashDay: 1e9, seq: 901 },
    );
    expect(await tidyUntil(Array.from({ length: 60 }, (_, at) => onDay(40 + at)))).toBe(30);
    expect(await notes.find([1, 2, 3].map(idOf))).toEqual([]);
  });

  it.each([
    { id: 'clock' },
    { id: 'clock', at: 'never', day: 400 },
    { id: 'clock', at: onDay(0).toISOString(), day: 'x' },
  ])('deletes nothing early where its clock is damaged: %o', async (clock) => {
    await throwAway();
    for (let day = 0; day <= 20; day += 1) await notes.tidy(onDay(day));
    await putRaw(name, 'meta', clock);
    expect(await tidyUntil(Array.from({ length: 60 }, (_, at) => onDay(20 + at)))).toBeGreaterThanOrEqual(10);
  });

  it('never loses what cannot be read', async () => {
    const broken = { ...noteOf(1), deleted: '2009-03-03T12:00:00Z', body: 42, trashDay: 0, seq: 1 };
    await putRaw(name, 'notes', broken);
    for (let day = 0; day <= 40; day += 1) await notes.tidy(onDay(day));
    expect(await rawRecord(name, idOf(1))).toEqual(broken);
  });
});

describe('a day is credited', () => {
  const clock: TrashClock = { at: MONDAY.toISOString(), day: 7 };
  it.each([
    ['not before it has passed', 0.99, 7, 0],
    ['once it has, and what is beyond it counts on', 1.25, 8, 1],
    ['once, where many have passed', 400, 8, 400],
    ['never, where the clock went back; counting begins there', -400, 7, -400],
  ])('%s', (_, passed, day, at) => {
    expect(creditDay(clock, onDay(passed))).toEqual({ day, at: onDay(at).toISOString() });
  });
});
