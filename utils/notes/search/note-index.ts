import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import type { Note } from '../note';
import { FIELD_WEIGHTS, type NoteFields, noteFields, sameFields } from './note-fields';
import { splitForIndex, splitWords } from './split-words';

/** How much less a word counts that only begins with, or only resembles, what was looked for. */
const MATCH_WEIGHTS = { prefix: 0.5, fuzzy: 0.2 } as const;

/** Slips of the finger forgiven, by the length of the word: short words differ by one letter and mean something else. */
const FORGIVEN = [
  { from: 9, slips: 2 },
  { from: 5, slips: 1 },
] as const;

/** Milliseconds of work between two breaths: the view stays answerable. */
const SLICE = 12;

/** Notes that were found, by id, with how well each fits. */
export interface FoundNotes {
  /** `all`: every word stands in each note. `some`: no note holds all of them, these hold at least one. */
  held: 'all' | 'some';
  /** The best first. */
  scores: ReadonlyMap<string, number>;
}

/** Full-text search over notes; it grows in pieces, and finds what it has at any time. */
export interface NoteIndex {
  /** Notes that can be found now. */
  readonly size: number;
  /**
   * Makes the index hold exactly these notes, adding, replacing and removing as needed. A later call takes over from an earlier one.
   * Resolves to whether this call was the one that finished.
   */
  sync(notes: readonly Note[], onPiece?: () => void): Promise<boolean>;
  /** Null where nothing was looked for yet. */
  search(words: string): FoundNotes | null;
}

interface World {
  now: () => number;
  /** Lets the page draw and answer. */
  breathe: () => Promise<void>;
}

/** Milliseconds after which the work goes on even though the page was never idle. */
const PATIENCE = 200;

const PAGE: World = { now: () => performance.now(), breathe: untilIdle };

/** Waits until the page has nothing more urgent to do; outside of pages, one turn of the event loop. */
function untilIdle(): Promise<void> {
  if (typeof requestIdleCallback === 'undefined') return new Promise((done) => setTimeout(done));
  return new Promise((done) => requestIdleCallback(() => done(), { timeout: PATIENCE }));
}

const OPTIONS: Options<NoteFields> = {
  fields: Object.keys(FIELD_WEIGHTS),
  tokenize: splitForIndex,
  processTerm: (term) => term,
  searchOptions: {
    tokenize: splitWords,
    processTerm: (term) => term,
    boost: FIELD_WEIGHTS,
    weights: MATCH_WEIGHTS,
    prefix: isBeginning,
    fuzzy: slipsIn,
  },
};

export function createNoteIndex({ now, breathe }: World = PAGE): NoteIndex {
  const index = new MiniSearch<NoteFields>(OPTIONS);
  const held = new Map<string, { note: Note; fields: NoteFields }>();
  let turn = 0;

  function put(note: Note): void {
    const known = held.get(note.id);
    if (known?.note === note) return;
    const fields = noteFields(note);
    held.set(note.id, { note, fields });
    if (known && sameFields(known.fields, fields)) return;
    if (known) index.discard(note.id);
    index.add(fields);
  }

  function drop(id: string): void {
    held.delete(id);
    index.discard(id);
  }

  function find(words: string, combineWith: SearchOptions['combineWith']): Map<string, number> {
    return new Map(index.search(words, { combineWith }).map(({ id, score }) => [String(id), score]));
  }

  return {
    get size() {
      return held.size;
    },

    async sync(notes, onPiece) {
      turn += 1;
      const mine = turn;
      const wanted = new Set(notes.map(({ id }) => id));
      for (const id of [...held.keys()]) if (!wanted.has(id)) drop(id);
      let since = now();
      for (const note of notes) {
        put(note);
        if (now() - since < SLICE) continue;
        onPiece?.();
        await breathe();
        if (mine !== turn) return false;
        since = now();
      }
      return true;
    },

    search(words) {
      const terms = splitWords(words);
      if (terms.length === 0) return null;
      const all = find(words, 'AND');
      // The first letter of a word that is being typed, and no word by itself.
      if (all.size === 0 && terms.length === 1 && words.trim().length === 1) return null;
      if (all.size > 0 || terms.length === 1) return { held: 'all', scores: all };
      return { held: 'some', scores: find(words, 'OR') };
    },
  };
}

/** Characters that say something by themselves, and marks that only stand beside such: of repetition "々", of length "ー". */
const SINGLE = /^[\p{Lo}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]/u;

/** The last word is still being typed. One letter begins too many words to say anything, unless it is a word, as Han characters are. */
function isBeginning(term: string, place: number, terms: string[]): boolean {
  if (SINGLE.test(term)) return true;
  return term.length > (place === terms.length - 1 ? 1 : 2);
}

function slipsIn(term: string): number | false {
  if (!/^\p{L}+$/u.test(term) || /\p{Lo}/u.test(term)) return false;
  return FORGIVEN.find(({ from }) => term.length >= from)?.slips ?? false;
}
