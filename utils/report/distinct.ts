/** One of each, the first that came, in the order in which they came. */
export function distinct<T>(things: readonly T[], keyOf: (thing: T) => string): T[] {
  const seen = new Set<string>();
  return things.filter((thing) => {
    const key = keyOf(thing);
    return !seen.has(key) && seen.add(key);
  });
}
