import type { Localized } from '../evidence';
import type { ClauseAnswer } from './policy-reading';

/**
 * A phrase that answers a clause's question: its weight, then the cues that must all stand in one sentence (for a list item: in the
 * item and its lead-in). At least two, because one word alone is chance. Cues are matched on folded text (see `fold`): write them in lower case
 * and without diacritics. They must be linear: no nested quantifiers, every gap bounded.
 */
export type Rule = [weight: number, cue: RegExp, cue: RegExp, ...cues: RegExp[]];

/** A rule whose second cue is the heading above the sentence. */
export type HeadedRule = [weight: number, cue: RegExp];

/** The phrases of one clause in one language. */
export interface ClausePhrases {
  /** Headings under which the answer stands. A sentence there is likelier to be it. */
  headings: RegExp;
  /** Says that it is so. */
  yes: Rule[];
  /** Counts only under one of the `headings`. */
  headed?: HeadedRule[];
  /** Says that it is not so. */
  no?: Rule[];
  /** What takes a denial back: "we do not share it, except with our hosts" denies nothing. */
  exceptions?: RegExp;
  /** A sentence that holds one of these does not answer, whatever else it holds. */
  veto?: RegExp[];
  /** Sentences of our own that the rules must read so, and no other clause must. */
  examples: { yes: string[]; no?: string[] };
  /** Sentences of our own that look alike and do not answer. */
  counterexamples: string[];
}

/** A question put to every policy. */
export interface Clause {
  /** The provision that makes the question worth asking, and the day it was read. */
  source: string;
  date: string;
  label: Localized;
  group: ClauseAnswer['group'];
  /** Place on screen, in the order in which data flows. */
  order: number;
  /** By language code. A language that is not here is answered "not-checked". */
  languages: Record<string, ClausePhrases>;
}

/** Checks the shape of a file of `clauses/`. */
export const defineClause = (clause: Clause): Clause => clause;
