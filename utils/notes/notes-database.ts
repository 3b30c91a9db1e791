import type { Mark, MarkDraft } from './mark';
import type { Note, NoteDraft, NotesChange, SavedNote } from './note';
import type { SavedView } from './saved-view';
import type { MarkPut, SharedMark } from './shared-marks';
import type { ChangedNotes, PutOutcome, SharedNote, SharedPut } from './shared-notes';

/** What an import did, so that it can be undone; the last ones are kept. */
export interface ImportReceipt {
  id: string;
  at: string;
  /** The file's name, or what else it came from, in the citizen's language. */
  name: string;
  added: number;
  changed: number;
}

/** How much there is. `seq` grows with every change: what changed after it can be asked for. */
export interface NotesState {
  seq: number;
  /** Readable notes, trash included. */
  total: number;
  unreadable: number;
}

/** The citizen's notes, their history, saved views and directory. Every promise that resolves means "on disk". Opened by the background alone. */
export interface NotesDb {
  state(): Promise<NotesState>;
  /** The notes last changed, newest first, trash left out. */
  newest(limit: number): Promise<Note[]>;
  /** Instant at which the note that was left alone longest was changed; null where there is none. */
  oldest(): Promise<string | null>;
  /** Notes in the order of their ids, trash included, after `after`; `next` continues. Never more than about a million characters. */
  chunk(from: { after?: string; limit: number }): Promise<{ notes: Note[]; next?: string }>;
  /**
   * Notes changed after `seq`, trash included, oldest change first, at most `limit` and about a million characters. While there is `more`,
   * ask again with the `state.seq` answered, which is that of the last note here.
   */
  since(from: { seq: number; limit: number }): Promise<{ notes: Note[]; state: NotesState; more: boolean }>;
  /** Notes outside the trash on the sites that `isOwn` accepts, newest first. */
  ofSites(isOwn: (site: string) => boolean): Promise<Note[]>;
  /** Every site with a note, trash included, or with a mark, each once; of records that cannot be read, too. */
  sites(): Promise<string[]>;
  /** The notes under these ids, trash included; ids that are gone are passed over. */
  find(ids: string[]): Promise<Note[]>;

  /**
   * Keeps a new note, or a change of an old one; a note in the trash takes it too, and stays there. `create`: the id was given out before,
   * for a note that could not be kept then.
   */
  save(draft: NoteDraft, now: Date, options?: { create?: boolean }): Promise<SavedNote>;
  /** One change to many, all or none; ids that are gone are passed over. */
  change(ids: string[], change: NotesChange, now: Date): Promise<{ changed: number }>;

  /** Earlier versions of a note, newest first, at most twenty. */
  versions(id: string): Promise<Note[]>;
  /** Versions of all notes, in the order of their keys, for a backup. */
  versionsChunk(from: { after?: [id: string, modified: string]; limit: number }): Promise<{
    versions: Note[];
    next?: [id: string, modified: string];
  }>;
  /** Makes an earlier version the newest; what stood is kept as a version. */
  restoreVersion(id: string, modified: string, now: Date): Promise<Note>;

  /** Keeps what an import brought, all or none: new notes as they are, changed ones in place of what stood, which becomes a version. */
  import(
    from: { id?: string; name: string; added: Note[]; changed: Note[]; versions?: Note[] },
    now: Date,
  ): Promise<ImportReceipt>;
  /** Takes an import back. What was changed by hand since stays, and is counted as `left`. */
  undoImport(id: string, now: Date): Promise<{ removed: number; putBack: number; left: number }>;
  /** The last import, while it can be undone. */
  lastImport(): Promise<ImportReceipt | null>;

  /** Deletes for good what lay in the trash for thirty days on which the browser ran, whatever the clock said meanwhile. */
  tidy(now: Date): Promise<{ purged: number }>;

  views(): Promise<SavedView[]>;
  saveView(view: Omit<SavedView, 'id'> & { id?: string }): Promise<SavedView>;
  removeView(id: string): Promise<void>;

  marks(): Promise<Mark[]>;
  saveMark(draft: MarkDraft, now: Date): Promise<Mark>;
  removeMarks(ids: string[]): Promise<void>;
  /** Adds marks of others as they are, all or none; ids already there are left as they are. */
  addMarks(marks: Mark[]): Promise<{ added: number }>;

  /**
   * For sharing with other devices. What changed after numbers that were answered before, notes oldest change first; of marks all, where
   * any changed. While there is `more`, ask again.
   */
  changedNotes(from: { space: string; seq: number; limit: number }): Promise<ChangedNotes>;
  changedMarks(from: { space: string; seq: number }): Promise<{ marks: SharedMark[]; gone: string[]; seq: number }>;
  /** The notes under these ids, with where they stand in a space; ids that are gone are passed over. */
  findShared(space: string, ids: string[]): Promise<SharedNote[]>;
  /** Puts what came from elsewhere, each where what stands is what it is to replace; tells what became of each, in order. */
  putShared(
    space: string,
    puts: { notes: SharedPut[]; marks: MarkPut[] },
    now: Date,
  ): Promise<{ notes: PutOutcome[]; marks: (PutOutcome | 'full')[] }>;
  /** Forgets the ids of what was deleted for good up to these changes. */
  forgetGone(upTo: { notes: number; marks: number }): Promise<void>;

  /** Records that cannot be read, as they lie, to be saved in a file. Never written over. */
  unreadable(): Promise<unknown[]>;
  /** Lets go of the database; a later call opens it again. */
  close(): void;
}
