import * as fc from 'fast-check';

/** `FUZZ_SEED` tries the very cases of a failure again, `FUZZ_RUNS` so many of each property. What fails prints its seed. */
const { FUZZ_SEED, FUZZ_RUNS } = process.env;

/** How often a property is tried, and with which cases. */
export function runs(numRuns: number): fc.Parameters<unknown> {
  return {
    numRuns: FUZZ_RUNS === undefined ? numRuns : Number(FUZZ_RUNS),
    ...(FUZZ_SEED !== undefined && { seed: Number(FUZZ_SEED) }),
  };
}

/** Holds for whatever is made: the property with the number of its runs. */
export function holds<T>(made: fc.Arbitrary<T>, promise: (it: T) => void, times = 300): void {
  fc.assert(
    fc.property(made, (it) => void promise(it)),
    runs(times),
  );
}

/** The same for a promise that takes its time. */
export function holdsInTime<T>(made: fc.Arbitrary<T>, promise: (it: T) => Promise<void>, times = 300): Promise<void> {
  return fc.assert(fc.asyncProperty(made, promise), runs(times));
}
