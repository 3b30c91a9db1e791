import type { Note } from '../../utils/notes';

/** Notes of one site after another, in the order in which sites and notes first come. */
export function notesBySite(notes: readonly Note[]): { site: string; notes: Note[] }[] {
  const bySite = new Map<string, Note[]>();
  for (const note of notes) {
    const own = bySite.get(note.site);
    if (own) own.push(note);
    else bySite.set(note.site, [note]);
  }
  return Array.from(bySite, ([site, own]) => ({ site, notes: own }));
}
