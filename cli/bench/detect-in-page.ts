import { type PageFacts, readPage } from '../../utils/facts';
import { investigate } from '../../utils/report';

/** Milliseconds that judging one page takes, and copying its facts as any message between page and background must. */
export function measureDetection(html: string, url: string, runs: number): { judging: number[]; copying: number[] } {
  const facts: PageFacts = readPage(new DOMParser().parseFromString(html, 'text/html'), url);
  const readAt = new Date().toISOString();
  const times: { judging: number[]; copying: number[] } = { judging: [], copying: [] };
  for (let run = 0; run < runs; run += 1) {
    times.judging.push(timeOf(() => investigate({ facts, documents: [], readAt })));
    times.copying.push(timeOf(() => JSON.parse(JSON.stringify(facts))));
  }
  return times;
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
