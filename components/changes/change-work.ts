import type { KeptComparison, Reread } from '../../utils/changes';

/** What can be done with kept policies; each promise rejects with the end of a key `error_<reason>`. */
export interface ChangeWork {
  compare: (before: string, after: string) => Promise<KeptComparison>;
  /** Asks the address anew. With `allowing`, the browser is asked first for leave to read that host. */
  reread: (url: string, how?: { keep?: boolean; allowing?: string }) => Promise<Reread>;
  forget: (ids: string[]) => Promise<void>;
}
