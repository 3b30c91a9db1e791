/** People that a site may write a policy of its own for. The file's name is its id; its name on screen is the message `audience_<id>`. */
export interface Audience {
  /** Where the words were met. */
  source: string;
  /**
   * How links and titles name them, by language; matched without regard to case and diacritics, words of six letters or fewer standing
   * alone, longer ones also with further endings.
   */
  words: Record<string, string[]>;
}

/** Checks the shape of a file of `audiences/`. */
export const defineAudience = (audience: Audience): Audience => audience;
