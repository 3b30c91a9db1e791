import type { PageFacts } from '../facts';
import { type InvestigatedDocument, investigate, type Report, type TriedDocument } from '../report';

/** Requests that one report may cause, whatever the page links to. */
const MOST_REQUESTS = 5;

/**
 * What the investigation still waits for is read, and the investigation made anew, until it waits for nothing. `pointed` is the policy's
 * address where the citizen pointed at it. `onProgress` is given what is known as soon as one text came in while others are on their way.
 */
export async function readPolicies(
  facts: PageFacts,
  readAt: string,
  read: (link: TriedDocument['link']) => Promise<InvestigatedDocument>,
  pointed?: string,
  onProgress: (report: Report) => void = () => {},
): Promise<Report> {
  const documents: InvestigatedDocument[] = [];
  let report = investigate({ facts, documents, readAt, pointed });
  while (documents.length < MOST_REQUESTS) {
    const next = nextOfEachKind(report.documents);
    if (next.length === 0) break;
    const left = MOST_REQUESTS - documents.length;
    let underWay = Math.min(left, next.length);
    const asked = next.slice(0, left).map(async (link) => {
      documents.push(await read(link));
      underWay -= 1;
      report = investigate({ facts, documents, readAt, pointed });
      if (underWay > 0) onProgress(report);
    });
    await Promise.all(asked);
  }
  return report;
}

/** One policy and one legal notice at a time: often the first one answers, and the next is never asked for. */
function nextOfEachKind(documents: TriedDocument[]): TriedDocument['link'][] {
  const waiting = documents.filter(({ outcome }) => outcome === 'waiting').map(({ link }) => link);
  const kinds = new Set(waiting.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => waiting.find((link) => link.kind === kind) ?? []);
}
