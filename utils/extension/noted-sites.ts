import { keptNotes } from './kept-notes';
import { heldDrafts } from './outbox';

/** Every site with a note, in the trash and in the outbox too, or with a mark. Throws where the notes cannot be read. */
export async function notedSites(): Promise<string[]> {
  const [stored, held] = await Promise.all([(await keptNotes()).sites(), heldDrafts()]);
  return [...new Set([...stored, ...held.map(({ draft }) => draft.site)])];
}
