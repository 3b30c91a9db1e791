/** Notes that are ticked, and the one from which a range goes on. */
export interface Selection {
  ids: ReadonlySet<string>;
  anchor: string | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

/**
 * Ticks or unticks one note; with `range`, all from the last one on, as lists of files do. `order`: the ids as they are shown.
 */
export function tick(
  { ids, anchor }: Selection,
  order: readonly string[],
  { id, on, range }: { id: string; on: boolean; range: boolean },
): Selection {
  const next = new Set(ids);
  for (const one of range ? between(order, anchor, id) : [id]) {
    if (on) next.add(one);
    else next.delete(one);
  }
  return { ids: next, anchor: id };
}

function between(order: readonly string[], anchor: string | null, id: string): readonly string[] {
  const from = anchor === null ? -1 : order.indexOf(anchor);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) return [id];
  return order.slice(Math.min(from, to), Math.max(from, to) + 1);
}
