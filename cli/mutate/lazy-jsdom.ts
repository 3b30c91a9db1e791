import { createRequire } from 'node:module';

/** jsdom's door, opened when the first document is asked for: most mutants' tests need none. */
export class JSDOM {
  constructor(...args: unknown[]) {
    const { JSDOM: Real } = createRequire(import.meta.url)('jsdom');
    // biome-ignore lint/correctness/noConstructorReturn: stands in for the class of that name
    return new Real(...args);
  }
}
