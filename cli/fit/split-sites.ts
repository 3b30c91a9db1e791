/** What a split must know of an example. */
export interface OfSite {
  site: string;
  target: 0 | 1;
}

/**
 * Which fold each example is in. A site is never split; sites are dealt out largest first, each to the fold that has the fewest
 * examples of its kind so far. The same list always gives the same folds; `turn` gives another such split.
 */
export function splitSites(examples: readonly OfSite[], folds: number, turn = 0): number[] {
  const sites = new Map<string, { size: number; target: 0 | 1 }>();
  for (const { site, target } of examples) {
    const before = sites.get(site);
    sites.set(site, { size: (before?.size ?? 0) + 1, target: before?.target ?? target });
  }
  const loads = [new Array<number>(folds).fill(0), new Array<number>(folds).fill(0)];
  const foldOf = new Map<string, number>();
  const dealt = [...sites].sort(([a, x], [b, y]) => y.size - x.size || mixed(a, turn) - mixed(b, turn));
  for (const [site, { size, target }] of dealt) {
    const load = loads[target] ?? [];
    const least = Math.min(...load);
    const candidates = load.flatMap((one, fold) => (one === least ? [fold] : []));
    const fold = candidates[mixed(site, turn) % candidates.length] ?? 0;
    load[fold] = least + size;
    foldOf.set(site, fold);
  }
  return examples.map(({ site }) => foldOf.get(site) ?? 0);
}

/** A number that looks random and is always the same for a name (FNV-1a). */
function mixed(name: string, turn: number): number {
  let hash = 0x811c9dc5 ^ turn;
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
