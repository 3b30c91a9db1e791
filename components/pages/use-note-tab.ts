import { useState } from 'react';
import type { Note, NoteDraft } from '../../utils/notes';
import { goToNote, noteWork, useNotePlaces, useSiteNotes } from '../hooks';
import type { Found } from '../notes';

/** The notes on the site of a tab, where their words stand in its page, and what can be done with them there. */
export function useNoteTab(tabId: number, site: string) {
  const { value, failed, again } = useSiteNotes(site);
  const places = useNotePlaces(tabId);
  const [looked, setLooked] = useState<{ id: string; found: Found }[]>([]);

  /** Views are told of changes too, but no browser promises that every view hears it. */
  async function then<T>(done: Promise<T>): Promise<T> {
    const answer = await done;
    again();
    return answer;
  }

  return {
    notes: value ?? [],
    failed,
    // What was found when she went there is newer than what the page said when it was read.
    places: [...looked, ...places],
    goTo: (note: Note) =>
      goToNote(tabId, note.id).then(
        (place) => setLooked((before) => [place, ...before.filter(({ id }) => id !== place.id)]),
        (error: unknown) => console.warn('isoloir:', error),
      ),
    save: (draft: NoteDraft) => then(noteWork.save(draft)),
    change: (...change: Parameters<typeof noteWork.change>) => then(noteWork.change(...change)),
  };
}
