import type { Mark, MarkDraft } from '../../utils/notes';

/** What a view may do with the directory; each rejects with the end of a key `error_<reason>`. */
export interface MarkWork {
  save: (mark: MarkDraft) => Promise<Mark>;
  remove: (ids: string[]) => Promise<void>;
  /** Adds marks as they are, all or none; those already there are left as they are. */
  add: (marks: Mark[]) => Promise<{ added: number }>;
}

/** The fields that say whom a site is for, in their order on screen. */
export const ABOUT = ['election', 'candidate', 'list', 'party'] as const;
