import { openRescue } from '../notes';
import type { Handlers } from './answer-messages';
import { keptNotes } from './kept-notes';
import { unreadableHeld } from './outbox';

/** What cannot be read as notes, handed out as it lies: to be saved in a file. Nothing is written. */
export const rescueMessages = {
  async unreadableNotes() {
    const [records, held] = await Promise.all([(await keptNotes()).unreadable(), unreadableHeld()]);
    return [...records, ...held];
  },

  async rescue({ store, after }) {
    const rescue = await openRescue();
    try {
      const { version, stores } = rescue;
      if (store === undefined) return { version, stores, records: [], failed: 0 };
      return { version, stores, ...(await rescue.read(store, after)) };
    } finally {
      rescue.close();
    }
  },
} satisfies Partial<Handlers>;
