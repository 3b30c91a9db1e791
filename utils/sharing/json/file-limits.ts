/**
 * What a file may be at most: characters, entries of one list, and levels of brackets, in the file and in one entry. No program writes a
 * file nearly as deep as the first; an entry deeper than the second is refused alone.
 */
export const FILE_LIMITS = { chars: 10_000_000, entries: 20_000, depth: 1_000, entryDepth: 32 } as const;

/**
 * What a file may be that begins as this program begins its own: a citizen with 10,000 notes and their history writes more than the limits
 * above, and what was written must open.
 */
export const OWN_FILE_LIMITS = { chars: 200_000_000, entries: 100_000, versions: 400_000 } as const;
