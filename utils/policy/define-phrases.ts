/**
 * A phrase that answers a clause's question: its weight, then the cues that must all stand in one sentence (for a list item: in the
 * item and its lead-in). At least two, because one word alone is chance. Cues are matched on folded text (see `fold`): write them in lower case
 * and without diacritics. They must be linear: no nested quantifiers, every gap bounded.
 */
export type Rule = [weight: number, cue: RegExp, cue: RegExp, ...cues: RegExp[]];

/** A rule whose second cue is the heading above the sentence. */
export type HeadedRule = [weight: number, cue: RegExp];

/** How one language answers one clause. */
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
  /** Cues of the parts that the clause names, by the clause's ids: looked for in the sentences that answer. */
  details?: Record<string, RegExp>;
  /** Sentences of our own that the rules must read so. No other clause may answer them but those in `also`. */
  examples: { yes: string[]; no?: string[]; also?: string[] };
  /** Sentences of our own that look alike and do not answer. */
  counterexamples: string[];
}

/** Checks the shape of a file of `phrases/<language>/`. */
export const definePhrases = (phrases: ClausePhrases): ClausePhrases => phrases;
