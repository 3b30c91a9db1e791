const LONGEST = 5;
/** Grams of one language that are looked at in the first place, the most telling first. */
const PER_LANGUAGE = 1_200;
/** The same against each of the languages nearest to it, and how many those are. */
const PER_NEIGHBOUR = 500;
const NEAREST = 2;

/** Calls with every run of 1 to 5 characters of a folded text that holds more than a space. */
export function eachGram(text: string, call: (gram: string) => void): void {
  for (let at = 0; at < text.length; at++) {
    for (let length = 1; length <= LONGEST && at + length <= text.length; length++) {
      const gram = text.slice(at, at + length);
      if (gram !== ' ') call(gram);
    }
  }
}

/** Share of each gram among all of a source; averaged over sources by square roots, so that one source's jargon weighs little. */
function frequencies(sources: readonly string[]): Map<string, number> {
  const roots = new Map<string, number>();
  for (const text of sources) {
    const counts = new Map<string, number>();
    eachGram(text, (gram) => counts.set(gram, (counts.get(gram) ?? 0) + 1));
    for (const [gram, count] of counts)
      if (count > 2) roots.set(gram, (roots.get(gram) ?? 0) + Math.sqrt(count / text.length) / sources.length);
  }
  return new Map([...roots].map(([gram, root]) => [gram, root * root]));
}

/** How alike two languages spell: what their runs of three characters have in common. */
function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let product = 0;
  for (const [gram, share] of one) if (gram.length === 3) product += Math.sqrt(share * (other.get(gram) ?? 0));
  return product;
}

/** The grams that speak most for one table against another, which gives a share for a gram. */
function mostTelling(table: ReadonlyMap<string, number>, against: (gram: string) => number, count: number): string[] {
  return [...table]
    .map(([gram, share]) => ({ gram, worth: share * Math.log((share + 1e-5) / (against(gram) + 1e-5)) }))
    .sort((a, b) => b.worth - a.worth || (a.gram < b.gram ? -1 : 1))
    .slice(0, count)
    .map(({ gram }) => gram);
}

/**
 * Grams that may tell languages apart, from each language's texts by source: frequent in one and rare in most, or frequent in one and
 * rare in one of the languages nearest to it.
 */
export function chooseGrams(texts: readonly (readonly string[])[]): string[] {
  const tables = texts.map(frequencies);
  const sums = new Map<string, number>();
  for (const table of tables) for (const [gram, share] of table) sums.set(gram, (sums.get(gram) ?? 0) + share);
  const chosen = tables.flatMap((table) => {
    const others = tables.filter((other) => other !== table);
    const mean = (gram: string) => ((sums.get(gram) ?? 0) - (table.get(gram) ?? 0)) / others.length;
    const nearest = others
      .map((other) => ({ other, like: likeness(table, other) }))
      .sort((a, b) => b.like - a.like)
      .slice(0, NEAREST);
    return [
      ...mostTelling(table, mean, PER_LANGUAGE),
      ...nearest.flatMap(({ other }) => mostTelling(table, (gram) => other.get(gram) ?? 0, PER_NEIGHBOUR)),
    ];
  });
  return [...new Set(chosen)].sort();
}
