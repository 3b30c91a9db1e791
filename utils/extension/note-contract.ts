import * as z from 'zod/mini';
import {
  Mark,
  MarkDraft,
  Note,
  NoteDraft,
  NotesChange,
  SavedNote,
  SavedView,
  TextPositionSelector,
  TextQuoteSelector,
} from '../notes';
import { site, tab } from './message-parts';
import type { Sender } from './messages';

const nothing = z.object({});
const id = z.object({ id: Note.shape.id });
/** Notes in one message: as many as a backup of our own may hold. */
const MANY = 100_000;
const ids = z.array(Note.shape.id).check(z.maxLength(MANY));
const limit = z.int().check(z.gte(1), z.lte(2_000));
const count = z.int().check(z.gte(0));

export const NotesState = z.object({ seq: z.number(), total: z.number(), unreadable: z.number() });

/** Words selected in a page, as they can be found again. */
export const Selected = z.object({
  ...z.omit(TextQuoteSelector, { type: true }).shape,
  position: z.optional(TextPositionSelector),
});
export type Selected = z.infer<typeof Selected>;

/** Where a note's words stand in the page now: as they were, changed a little, or not found. */
export const NotePlace = z.object({ id: Note.shape.id, found: z.enum(['same', 'changed', 'not-found']) });
export type NotePlace = z.infer<typeof NotePlace>;

export const ImportReceipt = z.object({
  id: Note.shape.id,
  at: z.string(),
  name: z.string(),
  added: z.number(),
  changed: z.number(),
});

/**
 * A note that could not be written to the database and waits to be tried again; `reason` ends a key `error_<reason>`. `memory`: it stands
 * on no disk at all, and is gone with the browser.
 */
export const HeldNote = z.object({ note: Note, reason: z.string(), since: z.string(), memory: z.boolean() });
export type HeldNote = z.infer<typeof HeldNote>;

/** How safe the notes are. `changed`: notes changed since the last backup; `remind`: it is time to say so. */
export const Safety = z.object({
  backup: z.nullable(z.object({ at: z.string() })),
  changed: z.number(),
  remind: z.boolean(),
  held: z.array(HeldNote),
});
export type Safety = z.infer<typeof Safety>;

/** Everything about notes and the directory that may be asked of the background. */
export const noteContract = {
  /** Notes of one site, all its hosts included, newest first, those held in the outbox too; a frame gets those of its own site only. */
  siteNotes: { from: 'frame', payload: z.object({ site }), answer: z.array(Note) },
  /** Keeps a note and answers once it is on disk, or, with `held`, once it is in the outbox. */
  saveNote: { from: 'frame', payload: z.object({ note: NoteDraft }), answer: SavedNote },
  /** The words selected in the tab's page, to begin a note with; null where nothing is selected. */
  getSelection: { from: 'frame', payload: tab, answer: z.nullable(Selected) },
  /** Where the words of the site's notes stand in the page in front, as far as they speak of that page. */
  notePlaces: { from: 'frame', payload: tab, answer: z.array(NotePlace) },
  /** Scrolls the tab's page to a note's words; nothing is marked in the page. */
  goToNote: { from: 'frame', payload: z.extend(tab, id.shape), answer: NotePlace },
  /** Marks of the directory for a site, all its hosts included. */
  siteMarks: { from: 'frame', payload: z.object({ site }), answer: z.array(Mark) },

  notesState: { from: 'view', payload: nothing, answer: NotesState },
  newestNotes: { from: 'view', payload: z.object({ limit }), answer: z.array(Note) },
  /** All notes, piece by piece, in the order of their ids. */
  notesChunk: {
    from: 'view',
    payload: z.object({ after: z.optional(Note.shape.id), limit }),
    answer: z.object({ notes: z.array(Note), next: z.optional(Note.shape.id) }),
  },
  /** What changed after `seq`; where `state.total` is not what the view then holds, some were deleted for good: it reads all anew. */
  notesSince: {
    from: 'view',
    payload: z.object({ seq: count, limit }),
    /** While there is `more`, `state.seq` is that of the last note here: asked after it, the next follow. */
    answer: z.object({ notes: z.array(Note), state: NotesState, more: z.optional(z.boolean()) }),
  },
  changeNotes: {
    from: 'view',
    payload: z.object({ ids, change: NotesChange }),
    answer: z.object({ changed: z.number() }),
  },
  noteVersions: { from: 'view', payload: id, answer: z.array(Note) },
  versionsChunk: {
    from: 'view',
    payload: z.object({ after: z.optional(z.tuple([Note.shape.id, z.string().check(z.maxLength(2_048))])), limit }),
    answer: z.object({ versions: z.array(Note), next: z.optional(z.tuple([Note.shape.id, z.string()])) }),
  },
  restoreVersion: { from: 'view', payload: z.extend(id, { modified: Note.shape.modified }), answer: Note },

  /** Keeps the entries the citizen chose from an import, all or none. */
  importNotes: {
    from: 'view',
    payload: z.object({
      /** Of the receipt, made by the view: asked twice, because no answer came, it is one import. */
      id: z.optional(Note.shape.id),
      name: z.string().check(z.maxLength(200)),
      added: z.array(Note).check(z.maxLength(MANY)),
      changed: z.array(Note).check(z.maxLength(MANY)),
      /** Earlier versions, from a backup. */
      versions: z.optional(z.array(Note).check(z.maxLength(400_000))),
    }),
    answer: ImportReceipt,
  },
  undoImport: {
    from: 'view',
    payload: id,
    answer: z.object({ removed: z.number(), putBack: z.number(), left: z.number() }),
  },
  lastImport: { from: 'view', payload: nothing, answer: z.nullable(ImportReceipt) },
  /** Notes that came with the page in front, in its address: the coded text after "#", or null. */
  sharedHere: { from: 'view', payload: tab, answer: z.nullable(z.string()) },
  /** Holds coded notes for the dashboard, which takes them once: they stand in no address and no history. */
  holdShared: { from: 'view', payload: z.object({ code: z.string().check(z.maxLength(100_000)) }), answer: z.void() },
  takeShared: { from: 'view', payload: nothing, answer: z.nullable(z.string()) },

  savedViews: { from: 'view', payload: nothing, answer: z.array(SavedView) },
  saveView: {
    from: 'view',
    payload: z.object({ view: z.extend(z.omit(SavedView, { id: true }), { id: z.optional(Note.shape.id) }) }),
    answer: SavedView,
  },
  removeView: { from: 'view', payload: id, answer: z.void() },

  directory: { from: 'view', payload: nothing, answer: z.array(Mark) },
  saveMark: { from: 'view', payload: z.object({ mark: MarkDraft }), answer: Mark },
  removeMarks: { from: 'view', payload: z.object({ ids }), answer: z.void() },
  importMarks: {
    from: 'view',
    payload: z.object({ marks: z.array(Mark).check(z.maxLength(20_000)) }),
    answer: z.object({ added: z.number() }),
  },

  safety: { from: 'view', payload: nothing, answer: Safety },
  /** A backup file with everything up to `seq` was handed to the citizen. */
  backupMade: { from: 'view', payload: z.object({ seq: count }), answer: z.void() },
  remindLater: { from: 'view', payload: nothing, answer: z.void() },
  /** Tries to write what lies in the outbox; answers what is still held. */
  retryHeld: { from: 'view', payload: nothing, answer: z.array(HeldNote) },

  /** Records that cannot be read, as they lie. */
  unreadableNotes: { from: 'view', payload: nothing, answer: z.array(z.unknown()) },
  /**
   * Read-only way in where the database cannot be opened or upgraded: its stores as they lie, piece by piece. `failed` counts records
   * that even the browser could not read.
   */
  rescue: {
    from: 'view',
    payload: z.object({
      store: z.optional(z.string().check(z.maxLength(100))),
      after: z.optional(z.int().check(z.gte(0))),
    }),
    answer: z.object({
      version: z.number(),
      stores: z.array(z.string()),
      records: z.array(z.unknown()),
      failed: z.number(),
      next: z.optional(z.number()),
    }),
  },
} as const satisfies Record<string, { from: Sender; payload: z.core.$ZodType; answer: z.core.$ZodType }>;
