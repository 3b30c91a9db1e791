import type { NoteFilter, SavedView } from '../../utils/notes';

/** The citizen's saved views, and what can be done with them; each promise rejects with the end of a key `error_<reason>`. */
export interface ViewsWork {
  views: readonly SavedView[];
  /** Keeps a filter under a name; with `id`, in place of the view that is there. */
  save: (view: { id?: string; name: string; filter: NoteFilter }) => Promise<SavedView>;
  remove: (id: string) => Promise<void>;
}
