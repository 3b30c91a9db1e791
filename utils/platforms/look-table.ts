import type { KnownPlatform } from './known-platforms';
import type { PageView } from './page-view';
import type { Signal } from './signal';

/** One fingerprint of a platform, made ready: what finding it counts. `place` is its rank among all. */
export interface Look extends Pick<Signal, 'kind' | 'weight' | 'variant'> {
  platform: KnownPlatform;
  place: number;
}

export interface Sighting {
  saw: string;
  account?: string;
}

type See<T> = (thing: T) => Sighting | null;

/** The fingerprints that look at one kind of thing on a page (its scripts, its classes), found by what the thing itself holds. */
export interface LookTable<T> {
  /** `clue` is held by everything that `see` can recognise; null where nothing of the kind is known. */
  add(clue: string | null, look: Look, see: See<T>): void;
  /** Tells of every fingerprint that each of a page's things of the kind shows. */
  read(page: PageView, tell: (look: Look, sighting: Sighting) => void): void;
}

/** Each thing is tried against the fingerprints of its own clues only, so that a longer catalogue does not make a page dearer. */
export function lookTable<T>(
  thingsOn: (page: PageView) => readonly T[],
  cluesOf: (thing: T) => string[],
): LookTable<T> {
  const byClue = new Map<string, Entry<T>[]>();
  const clueless: Entry<T>[] = [];
  return {
    add(clue, look, see) {
      const entries = clue === null ? clueless : (byClue.get(clue) ?? []);
      entries.push({ look, see });
      if (clue !== null) byClue.set(clue, entries);
    },
    read(page, tell) {
      for (const thing of thingsOn(page)) {
        for (const entries of [clueless, ...listsOf(byClue, cluesOf(thing))]) {
          for (const { look, see } of entries) {
            const sighting = see(thing);
            if (sighting) tell(look, sighting);
          }
        }
      }
    },
  };
}

interface Entry<T> {
  look: Look;
  see: See<T>;
}

const NONE: never[] = [];

/** Each list once, though a thing may give the same clue twice; most things give none that is known. */
function listsOf<V>(byClue: Map<string, V[]>, clues: string[]): Iterable<V[]> {
  let lists: Set<V[]> | undefined;
  if (byClue.size === 0) return NONE;
  for (const clue of clues) {
    const list = byClue.get(clue);
    if (list) lists = (lists ?? new Set()).add(list);
  }
  return lists ?? NONE;
}
