import { HUGE_PAGE } from '../bench-sites';
import { scriptTime } from '../script-time';
import { type Measure, takeTurns } from '../stage';

const ROUNDS = 5;

/** The same on a page of fifty thousand elements, which only a bounded reading stands. */
const pageCpuHuge: Measure = async ({ own, baseline }) => {
  const [ownPage, baselinePage] = await Promise.all([own.newPage(), baseline.newPage()]);
  const times = await takeTurns(
    ROUNDS,
    () => scriptTime(ownPage, HUGE_PAGE, own.extensionUrl('')),
    () => scriptTime(baselinePage, HUGE_PAGE, baseline.extensionUrl('')),
  );
  await Promise.all([ownPage.close(), baselinePage.close()]);
  return { ...times, unit: 'ms', against: 'an extension that only reads title and links' };
};

export default pageCpuHuge;
