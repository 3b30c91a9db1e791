import type { Note } from '../../utils/notes';
import { type Asked, useAsked } from './use-asked';

/** Notes of one site, those that wait to be written too, live; nothing is asked while no site is known. */
export function useSiteNotes(site: string | undefined): Asked<Note[]> {
  return useAsked('siteNotes', site === undefined ? null : { site }, ['notes']);
}

/** The notes last changed, live. */
export function useNewestNotes(limit: number): Asked<Note[]> {
  return useAsked('newestNotes', { limit }, ['notes']);
}
