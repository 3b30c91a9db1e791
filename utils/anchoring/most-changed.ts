/** Largest share of a quote's characters that may have changed. */
export const MOST_CHANGED = 0.3;
