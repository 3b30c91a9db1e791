import type { TabReport } from '../../utils/extension/tab-report';
import type { Report } from '../../utils/report';

/** Longest wait for a report whose documents have all been tried, in milliseconds. */
const PATIENCE = 30_000;

/** A tab's report once nothing in it is waiting any more. Throws where there is none in time, or making it failed. */
export async function readReport(ask: () => Promise<TabReport>): Promise<Report> {
  const until = Date.now() + PATIENCE;
  let last = '';
  while (Date.now() < until) {
    const { state } = await ask();
    if (state.status === 'failed') throw new Error(`the page could not be examined: ${state.reason}`);
    if (state.status === 'ready' && isComplete(state.report)) return state.report;
    last = state.status;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no complete report within ${PATIENCE / 1000} seconds (${last})`);
}

function isComplete({ policy, documents }: Report): boolean {
  return policy.status !== 'waiting' && documents.every(({ outcome }) => outcome !== 'waiting');
}
