import { compilePlatform } from './compile-platform';
import type { KnownPlatform } from './known-platforms';
import type { Look, Sighting } from './look-table';
import { emptyTables } from './look-tables';
import type { PageView } from './page-view';
import { SAW_LIMIT, type Signal } from './signal';

/** Sightings kept of one fingerprint: the first is shown, the others only vote on the account. */
const SIGHTINGS = 20;

/** A platform of which a page shows something. */
export interface Shown {
  platform: KnownPlatform;
  signals: Signal[];
}

/**
 * Makes platforms ready to be looked for on pages. What it hands back tells, in the order of the platforms, every fingerprint that a
 * page shows, each once, with what was seen first.
 */
export function compileSignals(
  platforms: readonly KnownPlatform[],
  tables = emptyTables(),
): (page: PageView) => Shown[] {
  platforms.reduce((place, platform) => compilePlatform(platform, tables, place), 0);

  return (page) => {
    const sightings = new Map<Look, Sighting[]>();
    for (const table of Object.values(tables)) {
      table.read(page, (look, sighting) => {
        const before = sightings.get(look);
        if (before === undefined) sightings.set(look, [sighting]);
        else if (before.length < SIGHTINGS) before.push(sighting);
      });
    }
    const shown = new Map<KnownPlatform, Signal[]>();
    for (const [look, seen] of [...sightings].sort(([a], [b]) => a.place - b.place)) {
      shown.set(look.platform, [...(shown.get(look.platform) ?? []), signalOf(look, seen)]);
    }
    return [...shown].map(([platform, signals]) => ({ platform, signals }));
  };
}

function signalOf({ kind, weight, variant }: Look, seen: Sighting[]): Signal {
  const accounts = seen.flatMap(({ account }) => account ?? []);
  return { kind, weight, variant, saw: (seen[0]?.saw ?? '').slice(0, SAW_LIMIT), account: accounts[0], accounts };
}
