import type { Note } from '../../utils/notes';

/** A site and the citizen's notes on it. `modified` is the ISO instant of the newest change. */
export interface NotedSite {
  site: string;
  notes: Note[];
  modified: string;
}

/** Notes gathered by site, the site noted on last first. */
export function notesBySite(notes: Note[]): NotedSite[] {
  const sites = new Map<string, NotedSite>();
  for (const note of notes) {
    const { site, modified } = note;
    const known = sites.get(site);
    sites.set(site, {
      site,
      notes: [...(known?.notes ?? []), note],
      modified: known && known.modified > modified ? known.modified : modified,
    });
  }
  return [...sites.values()].sort((a, b) => b.modified.localeCompare(a.modified));
}
