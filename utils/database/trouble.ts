/** What can be wrong with a database, whatever it holds. A room puts its own name before it: `notes_quota`. */
export type Trouble = 'blocked' | 'newer' | 'quota' | 'broken';

/** Another context holds the database open at an older version, and does not let go. */
export class Blocked extends Error {
  override name = 'Blocked';
}

const TROUBLE_OF = new Map<string, Trouble>([
  ['Blocked', 'blocked'],
  ['VersionError', 'newer'],
  ['QuotaExceededError', 'quota'],
]);

/** Whatever IndexedDB threw, as one of our troubles. */
export function troubleOf(error: unknown): Trouble {
  return (error instanceof Error && TROUBLE_OF.get(error.name)) || 'broken';
}
