import type { Handlers } from './answer-messages';
import { keptNotes } from './kept-notes';
import { inTurn } from './note-writes';
import { refusePrivate } from './private-window';
import { tellViews } from './tell-views';

/** Filters the citizen gave names. */
export const savedViewMessages = {
  async savedViews() {
    return (await keptNotes()).views();
  },

  async saveView({ view }, caller) {
    await refusePrivate(caller);
    const saved = await inTurn(async () => (await keptNotes()).saveView(view));
    await tellViews({ changed: 'views' });
    return saved;
  },

  async removeView({ id }) {
    await inTurn(async () => (await keptNotes()).removeView(id));
    await tellViews({ changed: 'views' });
  },
} satisfies Partial<Handlers>;
