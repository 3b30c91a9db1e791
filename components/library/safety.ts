import type { KeptVersion } from '../../utils/changes';
import type { Mark, Note, SavedView } from '../../utils/notes';

/** A note that could not be written to disk yet; `reason` ends a key `error_<reason>`. */
export interface HeldNote {
  note: Note;
  reason: string;
  /** ISO instant. */
  since: string;
  /** On no disk at all: gone with the browser. */
  memory: boolean;
}

/** How safe the notes are. `changed`: notes changed since the last backup; `remind`: it is time to say so. */
export interface Safety {
  backup: { at: string } | null;
  changed: number;
  remind: boolean;
  held: HeldNote[];
}

/** What can be done for the notes' safety; each promise rejects with the end of a key `error_<reason>`. */
export interface SafetyWork {
  /** All else that a backup holds beside the notes. */
  readRest: () => Promise<{
    versions: Note[];
    views: readonly SavedView[];
    marks: readonly Mark[];
    /** Null where they cannot be read. */
    policies: readonly KeptVersion[] | null;
  }>;
  backupMade: (seq: number) => Promise<void>;
  remindLater: () => Promise<void>;
  /** Tries to write what waits; answers what still does. */
  retryHeld: () => Promise<unknown[]>;
  readUnreadable: () => Promise<unknown[]>;
  /** Null where the browser cannot say. */
  isKeptForGood: () => Promise<boolean | null>;
  keepForGood: () => Promise<boolean | null>;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Whether a weekly backup is due: something changed, and the last one is a week old, or lies in a future that a clock once showed. */
export function isBackupDue({ backup, changed }: Pick<Safety, 'backup' | 'changed'>, now: Date): boolean {
  if (changed === 0) return false;
  if (!backup) return true;
  const age = now.getTime() - Date.parse(backup.at);
  return !(age >= 0 && age < WEEK);
}
