import type { Note } from '../../utils/notes';
import { type Asked, useAsked } from './use-asked';

/** Notes of one site, live; nothing is asked while no site is known. */
export function useSiteNotes(site: string | undefined): Asked<Note[]> {
  return useAsked('siteNotes', site === undefined ? null : { site }, ['notes']);
}

/** All notes, live. */
export function useAllNotes(): Asked<Note[]> {
  return useAsked('allNotes', {}, ['notes']);
}

/** Notes in the trash, live. */
export function useTrashedNotes(): Asked<Note[]> {
  return useAsked('trashedNotes', {}, ['notes']);
}
