import { defineConfig } from 'vitest/config';

/**
 * The tests that judge mutants, as `cli/mutate/bundle-tests.mjs` wrote them. Each mutant starts one fresh thread, in which the test files
 * share what they import.
 */
export default defineConfig({
  server: { fs: { strict: false } },
  test: {
    include: ['bundled/**/*.test.mjs'],
    isolate: false,
    testTimeout: 60_000,
    server: { deps: { external: [/\/bundled\/shared\//] } },
  },
});
