/** A quote in folded characters, and about where it stood. */
export interface Wanted {
  exact: string;
  prefix: string;
  suffix: string;
  /** Folded place at which it began when it was taken. */
  hint?: number;
}

/** A stretch of a folded text that may be the quote. `errors`: characters to change, add or remove to make it so. */
export interface Stretch {
  start: number;
  end: number;
  errors: number;
}
