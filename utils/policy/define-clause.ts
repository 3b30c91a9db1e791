import type { Localized } from '../evidence';
import type { ClauseAnswer } from './policy-reading';

/** A question put to every policy. How each language answers it stands in `phrases/<language>/<id>.ts`. */
export interface Clause {
  /** The provision that makes the question worth asking, and the day it was read. */
  source: string;
  date: string;
  label: Localized;
  group: ClauseAnswer['group'];
  /** Place on screen, in the order in which data flows. */
  order: number;
  /**
   * Articles of the GDPR that speak of nothing else: "15", "6(1)(f)". In a language without phrases a sentence that cites one of them
   * answers the question.
   */
  articles?: readonly string[];
  /** Parts of the answer that are named one by one, by id; their cues stand with the phrases. */
  details?: Record<string, Localized>;
  /** What the answer holds that can be compared: a length of time, a day. A `date` is needed, else there is no answer. */
  value?: 'duration' | 'date';
}

/** Checks the shape of a file of `clauses/`. */
export const defineClause = (clause: Clause): Clause => clause;
