import { mutatedRoom } from './cli/mutate/rooms.mjs';

const { name, mutate } = mutatedRoom();
const out = `.output/mutation/${name}`;

/**
 * One room at a time, started by `npm run mutate -- <room>` ([docs/mutation.md](docs/mutation.md)).
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  plugins: ['@stryker-mutator/vitest-runner', './cli/mutate/ignored-code.mjs'],
  ignorers: ['ignored-code'],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  // Stryker rewrites a tsconfig with TypeScript's old API, which TypeScript 7 no longer has: it is told of none.
  tsconfigFile: 'none.json',
  mutate,
  buildCommand: 'node cli/mutate/bundle-tests.mjs',
  coverageAnalysis: 'perTest',
  concurrency: 1,
  incremental: true,
  incrementalFile: `${out}.json`,
  tempDirName: `${out}-sandbox`,
  // The sandbox is a copy: what these rooms' tests never read stays out.
  ignorePatterns: ['.output', '.ci', 'docs', 'store', 'components', 'entrypoints', 'test/{components,e2e,build,sites}'],
  timeoutMS: 20_000,
  timeoutFactor: 3,
  dryRunTimeoutMinutes: 15,
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `${out}-report.json` },
  htmlReporter: { fileName: `${out}.html` },
  thresholds: { high: 90, low: 80, break: 80 },
};
