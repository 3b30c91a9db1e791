import type { Certainty } from '../evidence';

/** Where a statement of this room was read, on which day (ISO 8601), and how sure it is. */
export interface Sourced {
  source: string;
  date: string;
  certainty: Certainty;
}
