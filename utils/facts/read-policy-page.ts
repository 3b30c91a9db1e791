import type { PolicyText } from './policy-text';

/** Reads a parsed document as passages under headings: recall first, hidden and folded sections too, consent dialogs not. */
export function readPolicyPage(document: Document, url: string): PolicyText {
  throw new Error(`not built: ${document.title} ${url}`);
}
