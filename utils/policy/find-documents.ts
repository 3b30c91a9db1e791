import type { PageFacts } from '../facts';
import type { DocumentLink } from './policy-reading';

/** Links of a page that may lead to its privacy policy or legal notice, best first within each kind. */
export function findDocuments(facts: Pick<PageFacts, 'url' | 'links' | 'relations' | 'htmlLang'>): DocumentLink[] {
  throw new Error(`not built: ${facts.url}`);
}
