import type { KeptVersion } from '../../../utils/changes';
import type { ImportReceipt, Mark, Note, SavedView } from '../../../utils/notes';

/** What an import does to what is kept; each promise rejects with the end of a key `error_<reason>`. */
export interface ImportWork {
  /** All or none. */
  keepNotes: (from: { name: string; added: Note[]; changed: Note[]; versions?: Note[] }) => Promise<ImportReceipt>;
  undoNotes: (id: string) => Promise<{ removed: number; putBack: number; left: number }>;
  keepMarks: (marks: Mark[]) => Promise<{ added: number }>;
  removeMarks: (ids: string[]) => Promise<void>;
  keepView: (view: Omit<SavedView, 'id'>) => Promise<SavedView>;
  removeView: (id: string) => Promise<void>;
  /** `full`: how many there was no room for. */
  keepPolicies: (versions: readonly KeptVersion[]) => Promise<{ added: string[]; full: number }>;
  removePolicies: (ids: readonly string[]) => Promise<void>;
}

/** What is kept already, and what an import is compared with. */
export interface Existing {
  /** Trash included: what lies there is not new. */
  notes: readonly Note[];
  marks: readonly Mark[];
  views: readonly SavedView[];
  /** Ids of kept versions of policies. */
  policies: readonly string[];
}

/** What an import did, to be taken back as one. */
export interface Done {
  receipt?: ImportReceipt;
  marks: string[];
  views: string[];
  policies: string[];
  /** Kept versions there was no room for. */
  full: number;
}
