/**
 * The rooms whose logic is mutated. What is knowledge (words, fingerprints, fitted weights) is left out, with the reason in
 * docs/mutation.md: it is tested whole, entry by entry, and a word more or less is no fault in the logic.
 *
 * `withoutTests`: slow tests of whole sets, and tests that run the room while they are being collected, which Stryker cannot tell apart.
 *
 * @type {Record<string, {mutate: string[], tests: string, withoutTests: string[]}>}
 */
export const ROOMS = {
  detection: {
    mutate: ['utils/detection/**/*.ts', '!utils/detection/lexicon/**'],
    tests: 'test/detection',
    withoutTests: ['huge-pages', 'neutrality'],
  },
  platforms: {
    mutate: ['utils/platforms/*.ts'],
    tests: 'test/platforms',
    withoutTests: [],
  },
  policy: {
    mutate: ['utils/policy/*.ts', 'utils/policy/language-model/*.ts'],
    tests: 'test/policy',
    withoutTests: ['clauses', 'labelled', 'language-model', 'languages', 'find-documents-languages'],
  },
  notes: {
    mutate: ['utils/notes/**/*.ts'],
    tests: 'test/notes',
    withoutTests: ['notes-like-a-model'],
  },
};

/** The room that `cli/mutate.ts` names to Stryker, and Stryker to the processes it starts. */
export function mutatedRoom() {
  const name = process.env.MUTATED_ROOM ?? '';
  const room = ROOMS[name];
  if (room === undefined) throw new Error(`MUTATED_ROOM names no room: ${Object.keys(ROOMS).join(', ')}`);
  return { name, ...room };
}
