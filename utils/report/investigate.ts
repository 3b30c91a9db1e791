import { detect } from '../detection';
import type { PageFacts, PolicyText } from '../facts';
import { identify } from '../platforms';
import type { Report, TriedDocument } from './report';

/** A document that was tried, with its text where it could be read. */
export interface InvestigatedDocument {
  tried: TriedDocument;
  text?: PolicyText;
}

/** All that the pipeline works on. `readAt` is the ISO instant at which the page was read. */
export interface Investigation {
  facts: PageFacts;
  documents: InvestigatedDocument[];
  readAt: string;
}

/** The whole pipeline as one pure function: facts and documents in, one report out. */
export function investigate({ facts, documents, readAt }: Investigation): Report {
  throw new Error(`not built: ${documents.length} ${readAt} ${detect(facts, identify(facts), []).verdict}`);
}
