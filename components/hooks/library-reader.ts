import type { Answer, MessageName, Payload } from '../../utils/extension';
import type { Note } from '../../utils/notes';
import type { Library } from '../notes/library';
import { sortNotes } from './sort-notes';

/** Notes shown at once, before all are read; notes asked for in one piece; milliseconds between two states while reading. */
export const READING = { first: 60, piece: 500, pause: 300 } as const;
/** How long to wait before trying again after a failure, in milliseconds; then only the next change does. */
const RETRIES = [1_000, 5_000, 30_000];
/** How often all is read anew for one change, should the numbers keep differing. */
const MOST_READINGS = 2;

/** The part of the background and of the window that is needed; tests hand over their own. */
export interface LibraryWorld {
  ask: <N extends MessageName>(name: N, payload: Payload<N>) => Promise<Answer<N>>;
  onState: (library: Library) => void;
  /** Milliseconds on a clock that never goes back. */
  now: () => number;
  /** Calls back once, later; returns how to stop it. */
  later: (milliseconds: number, run: () => void) => () => void;
}

/** A reading of all notes that has not come to its end. */
interface Reading {
  into: Map<string, Note>;
  /** Changes after this one are asked for once the last piece is here. */
  seq: number;
  after?: string;
}

/**
 * Reads all notes: the newest at once, the rest in pieces, and from then on what changed. One question at a time, in order, so that no
 * late answer can replace a newer one. A reading that fails goes on later from where it stood.
 */
export function libraryReader({ ask, onState, now, later }: LibraryWorld) {
  let notes = new Map<string, Note>();
  let held: readonly Note[] = [];
  let reading: Reading | null = null;
  let known = { seq: 0, total: 0, unreadable: 0 };
  let begun = false;
  let complete = false;
  let failed: string | null = null;
  let stopped = false;
  let running = false;
  let dirty = false;
  let failures = 0;
  let shownAt = Number.NEGATIVE_INFINITY;
  let stopWaiting = () => {};

  /** While much is coming, at most a few states a second. */
  const show = (always = true) => {
    if (stopped || (!always && now() - shownAt < READING.pause)) return;
    const { shown, trash, added } = sortNotes(notes, held);
    const total = begun ? known.total + added : null;
    onState({ notes: shown, trash, total, complete, unreadable: known.unreadable, seq: known.seq, failed });
    shownAt = now();
  };

  /** Asked alone: whatever else the background had to look up would come before it on the disk. */
  const showNewest = async () => {
    const newest = await ask('newestNotes', { limit: READING.first });
    notes = new Map(newest.map((note) => [note.id, note]));
    show();
  };

  const begin = async () => {
    const state = await ask('notesState', {});
    known = state;
    begun = true;
    // Nothing that is older may be lost to a piece: what changes from here on is asked for afterwards.
    reading = { into: new Map(), seq: state.seq };
    show();
  };

  const readAll = async (current: Reading) => {
    do {
      const piece = await ask('notesChunk', { after: current.after, limit: READING.piece });
      for (const note of piece.notes) {
        const kept = sameAs(notes.get(note.id), note);
        current.into.set(note.id, kept);
        if (!complete) notes.set(note.id, kept);
      }
      current.after = piece.next;
      show(false);
    } while (current.after !== undefined && !stopped);
    notes = current.into;
    known = { ...known, seq: current.seq };
    reading = null;
  };

  /** Tells whether all that changed could be followed: a number that goes back is another database's. */
  const readChanges = async () => {
    for (;;) {
      const { notes: changed, state, more } = await ask('notesSince', { seq: known.seq, limit: READING.piece });
      for (const note of changed) notes.set(note.id, note);
      const { seq } = known;
      known = state;
      if (!more || state.seq <= seq || stopped) return state.seq >= seq;
    }
  };

  const readStored = async () => {
    if (!begun) await begin();
    for (let readings = 0; !stopped; readings++) {
      if (reading) await readAll(reading);
      const followed = await readChanges();
      if ((followed && notes.size === known.total) || readings >= MOST_READINGS) break;
      // Some were deleted for good.
      reading = { into: new Map(), seq: known.seq };
    }
    complete = true;
  };

  /** What waits is shown also where the rest cannot be read. */
  const readHeld = () =>
    ask('safety', {}).then(
      (safety) => {
        held = safety.held.map(({ note }) => note);
      },
      () => {},
    );

  const catchUp = async () => {
    const first = begun ? Promise.resolve() : showNewest();
    const waiting = first.then(readHeld, readHeld);
    await first.then(readStored).finally(() => waiting);
  };

  const run = async () => {
    if (running || stopped) return;
    running = true;
    do {
      dirty = false;
      stopWaiting();
      try {
        await catchUp();
        failed = null;
        failures = 0;
      } catch (error) {
        failed = error instanceof Error ? error.message : 'unknown';
        const wait = RETRIES[failures];
        failures += 1;
        if (wait !== undefined && !stopped) stopWaiting = later(wait, () => void run());
      }
      show();
    } while (dirty && !stopped);
    running = false;
  };

  return {
    /** Begins, or catches up with what changed. */
    read: () => {
      dirty = true;
      void run();
    },
    stop: () => {
      stopped = true;
      stopWaiting();
    },
  };
}

/** The note as it was, where nothing of it changed: what is on screen need not be drawn anew. */
function sameAs(before: Note | undefined, note: Note): Note {
  return before && JSON.stringify(before) === JSON.stringify(note) ? before : note;
}
