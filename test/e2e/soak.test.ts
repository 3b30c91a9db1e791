import { describe, expect, it } from 'vitest';
import { builtExtension } from '../../cli/browsers/build-extension';
import { FEW_DISTURBANCES } from '../../cli/soak/disturbances';
import { runSoak } from '../../cli/soak/run-soak';
import { tellSoak } from '../../cli/soak/tell-soak';
import { judge } from '../../cli/soak/verdict';
import { BROWSERS } from './stage';

/** `npm run soak` for as long as there is time for here, in each browser; the long run is told of in docs/soak.md. */
const SHORT = { minutes: 0.4, loads: 40, tabs: 6, points: 10, disturbances: FEW_DISTURBANCES };

describe.each(BROWSERS)('browsing for a while, in %s', (browser) => {
  it('leaves memory, storage, listeners and frames as they were, through update, reload and restart', async () => {
    const run = await runSoak({ ...SHORT, browser, extensionDir: builtExtension(browser), say: () => {} });
    const judged = judge(run.taken);
    const told = tellSoak(run, judged);
    console.info(told);
    expect(run.troubles, told).toEqual([]);
    expect(
      judged.filter(({ flat }) => !flat),
      told,
    ).toEqual([]);
  }, 240_000);
});
