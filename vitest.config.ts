import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * `unit` runs in Node (a file that needs a DOM says so in its first line); `servers` starts real servers on the loopback address; `build`
 * looks at what `npm run build` made; `e2e` drives real browsers with it, one file after the other.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          testTimeout: 60_000,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/build/**', 'test/sync/{servers,transports/servers}/**'],
        },
      },
      {
        test: {
          name: 'servers',
          include: ['test/sync/{servers,transports/servers}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'build', include: ['test/build/**/*.test.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          fileParallelism: false,
          // Two browsers on a small machine: a step may come too late once. What was tried again is named in the output.
          retry: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
