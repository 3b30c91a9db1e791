import type { PolicyText } from '../facts';
import type { TriedDocument } from './report';

/** A document that was tried, with its text where it could be read. */
export interface InvestigatedDocument {
  tried: TriedDocument;
  text?: PolicyText;
}
