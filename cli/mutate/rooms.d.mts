interface Room {
  /** Globs of the files whose code is changed. */
  mutate: string[];
  /** Folder of the tests. */
  tests: string;
  withoutTests: string[];
}

export const ROOMS: Record<string, Room>;
export function mutatedRoom(): Room & { name: string };
