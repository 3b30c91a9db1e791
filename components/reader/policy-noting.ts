import type { Note, NoteDraft, SavedNote } from '../../utils/notes';

/** What a policy needs to be noted on. Absent in private windows, from which nothing is kept. */
export interface PolicyNoting {
  /** Key of the campaign's site, under which notes on its policy are kept, wherever the policy stands. */
  site: string;
  /** Notes of the site at least; those on other pages are left out here. */
  notes: readonly Note[];
  save: (draft: NoteDraft) => Promise<SavedNote>;
}
