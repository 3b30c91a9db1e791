/** What one shared object may hold. Whoever has the key may write anything; beyond these it is refused, by every device alike. */
export const OBJECT_LIMITS = {
  fields: 40,
  /** Characters of a field's name. */
  name: 60,
  /** How deep a field's value is nested. */
  depth: 16,
  /** Characters of a text that merges by letters: four notes of full length, written at once. */
  text: 400_000,
  /** Members of a set, and characters of one. */
  members: 500,
  member: 200,
  /** Characters of the whole object's canonical text. */
  whole: 4_000_000,
} as const;

/**
 * What one Yjs state may hold. Yjs takes time that grows with the square of what somebody puts at one place on purpose, so a state must
 * be short: the worst that was found of `structs` pieces takes about a second of the
 * processor's time, one that people wrote some milliseconds.
 */
export const STATE_LIMITS = {
  /** Pieces that Yjs keeps: three or four for every change that was ever made of an object. */
  structs: 2_500,
  /** A document is begun anew beyond these, so that an honest one never comes near the limit. */
  anew: 1_000,
  /** Ranges of what was deleted. */
  deletions: 2_500,
  /** Types inside types: one for each text. */
  types: 8,
} as const;

/** How much is brought together where many changed one object at once. What is left out is still shown among the versions. */
export const MERGE_LIMITS = {
  /** Of one author: a device's own changes follow each other, unless it was restored from a backup. */
  perAuthor: 4,
  heads: 64,
  /** Pieces of the document beyond which no other head is taken up. */
  structs: 2_500,
} as const;
