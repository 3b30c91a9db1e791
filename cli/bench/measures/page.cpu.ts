import { ORDINARY_PAGES } from '../bench-sites';
import { scriptTime } from '../script-time';
import { type Measure, median, takeTurns } from '../stage';

const ROUNDS = 5;

/** Main-thread time of the content script on pages that are no campaign's: the middle over pages of each page's middle. */
const pageCpu: Measure = async ({ own, baseline }) => {
  const [ownPage, baselinePage] = await Promise.all([own.newPage(), baseline.newPage()]);
  const perPage: { value: number; baseline: number }[] = [];
  for (const url of ORDINARY_PAGES) {
    perPage.push(
      await takeTurns(
        ROUNDS,
        () => scriptTime(ownPage, url, own.extensionUrl('')),
        () => scriptTime(baselinePage, url, baseline.extensionUrl('')),
      ),
    );
  }
  await Promise.all([ownPage.close(), baselinePage.close()]);
  return {
    value: median(perPage.map((it) => it.value)),
    baseline: median(perPage.map((it) => it.baseline)),
    unit: 'ms',
    against: 'an extension that only reads title and links',
  };
};

export default pageCpu;
