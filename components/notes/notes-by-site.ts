import type { Note } from '../../utils/notes';

/** A site and the citizen's notes on it. `modified` is the ISO instant of the newest change. */
export interface NotedSite {
  site: string;
  notes: Note[];
  modified: string;
}

/** Notes gathered by site, the site noted on last first. */
export function notesBySite(notes: readonly Note[]): NotedSite[] {
  const sites = new Map<string, NotedSite>();
  for (const note of notes) {
    const { site, modified } = note;
    const known = sites.get(site);
    if (known) {
      known.notes.push(note);
      if (modified > known.modified) known.modified = modified;
    } else sites.set(site, { site, notes: [note], modified });
  }
  return [...sites.values()].sort((a, b) => b.modified.localeCompare(a.modified));
}
