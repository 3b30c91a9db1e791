import { createContext } from 'react';
import type { ReportLine } from '../../utils/notes';

/** What a line of the report needs to be noted. */
export interface Noting {
  /** Begins a note that carries the line as it stands now. */
  begin: (line: ReportLine) => void;
  /** When what the lines rest on was read: the page, and its policy where it was. */
  readAt: { page: string; policy?: string };
}

/** Given by a view in which notes are written; where there is none, lines cannot be noted. */
export const NotingContext = createContext<Noting | null>(null);
