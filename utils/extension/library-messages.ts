import type { Handlers } from './answer-messages';
import { keptNotes } from './kept-notes';

/** All of the citizen's notes, for full views: at first the newest, then piece by piece, then what changed. */
export const libraryMessages = {
  async notesState() {
    return (await keptNotes()).state();
  },

  async newestNotes({ limit }) {
    return (await keptNotes()).newest(limit);
  },

  async notesChunk(from) {
    return (await keptNotes()).chunk(from);
  },

  async notesSince(from) {
    return (await keptNotes()).since(from);
  },

  async versionsChunk(from) {
    return (await keptNotes()).versionsChunk(from);
  },
} satisfies Partial<Handlers>;
