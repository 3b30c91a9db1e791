import { askBackground, type NotePlace } from '../../utils/extension';
import { useAsked } from './use-asked';

const NOWHERE: readonly NotePlace[] = [];

/** Where the words of a site's notes stand in a tab's page, live; nowhere until known, and where the page cannot be asked. */
export function useNotePlaces(tabId: number): readonly NotePlace[] {
  return useAsked('notePlaces', { tabId }, ['notes', 'report']).value ?? NOWHERE;
}

/** Scrolls a tab's page to a note's words, and says whether they were found. */
export const goToNote = (tabId: number, id: string): Promise<NotePlace> => askBackground('goToNote', { tabId, id });
