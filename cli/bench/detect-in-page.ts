import { gate } from '../../utils/detection';
import { type PageFacts, readGlance, readPage } from '../../utils/facts';
import { investigate } from '../../utils/report';
import { HOSTILE_HTML } from './hostile-html';

export { measurePolicy } from './policy-in-page';

const HOSTILE_URL = 'https://www.vote-quill.example/';

/** Milliseconds that judging one page takes, and copying its facts as any message between page and background must. */
export function measureDetection(html: string, url: string, runs: number): { judging: number[]; copying: number[] } {
  const facts: PageFacts = readPage(new DOMParser().parseFromString(html, 'text/html'), url);
  const readAt = new Date().toISOString();
  const times: { judging: number[]; copying: number[] } = { judging: [], copying: [] };
  for (let run = 0; run < runs; run += 1) {
    // Facts of their own for each run: what is remembered of a page is remembered by its facts.
    const fresh = { ...facts };
    times.judging.push(timeOf(() => investigate({ facts: fresh, documents: [], readAt })));
    times.copying.push(timeOf(() => JSON.parse(JSON.stringify(facts))));
  }
  return times;
}

/** What hostile pages have too much of: the names that `measureHostile` knows. */
export const hostile: readonly string[] = Object.keys(HOSTILE_HTML);

/** Milliseconds that a page made to be slow takes from the first glance to the report, and the browser to parse it. */
export function measureHostile(name: string, runs: number): { judging: number[]; parsing: number[] } {
  const html = `<!doctype html><html lang="en"><title>Vote Quill</title><body>${HOSTILE_HTML[name]?.() ?? ''}`;
  const times: { judging: number[]; parsing: number[] } = { judging: [], parsing: [] };
  for (let run = 0; run < runs; run += 1) {
    const { document, time } = parse(html);
    times.parsing.push(time);
    times.judging.push(timeOf(() => judge(document)));
  }
  return times;
}

function judge(document: Document): unknown {
  gate(readGlance(document, HOSTILE_URL));
  const facts = readPage(document, HOSTILE_URL);
  return investigate({ facts, documents: [], readAt: new Date().toISOString() });
}

function parse(html: string): { document: Document; time: number } {
  const started = performance.now();
  const document = new DOMParser().parseFromString(html, 'text/html');
  return { document, time: performance.now() - started };
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
