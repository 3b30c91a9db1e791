/** The longest run of pairs, given by rising first place, whose second places rise too. */
export function longestRun<P extends readonly [number, number]>(pairs: P[]): P[] {
  /** For each length the run that ends lowest, as a chain of its pairs. */
  const runs: Chain<P>[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    runs[low] = { pair, before: runs[low - 1] };
  }
  const run: P[] = [];
  for (let at = runs.at(-1); at; at = at.before) run.push(at.pair);
  return run.reverse();
}

interface Chain<P> {
  pair: P;
  before?: Chain<P>;
}
