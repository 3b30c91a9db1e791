import type { PageFacts } from '../facts';
import { type DocumentLink, findDocuments } from '../policy';
import type { InvestigatedDocument } from './investigated-document';

/** Most documents of a kind that one report reads: each is a request that the campaign's server sees. */
const MOST = { policy: 3, 'legal-notice': 2 } as const;

/**
 * The documents of a page in the order in which they are read: those already tried as they came out, the others waiting. Once a
 * policy was read the remaining candidates are left alone.
 */
export function plannedDocuments(facts: PageFacts, given: InvestigatedDocument[]): InvestigatedDocument[] {
  const links = findDocuments(facts);
  const planned = (['policy', 'legal-notice'] as const).flatMap((kind) => ofKind(links, kind));
  const tried = new Map(given.map((document) => [document.tried.link.url, document]));
  const documents = planned.map((link) => tried.get(link.url) ?? { tried: { link, outcome: 'waiting' as const } });
  const hasPolicy = documents.some(({ tried: { link, outcome } }) => link.kind === 'policy' && outcome === 'read');
  return documents.filter(
    ({ tried: { link, outcome } }) => !(hasPolicy && link.kind === 'policy' && outcome === 'waiting'),
  );
}

function ofKind(links: DocumentLink[], kind: DocumentLink['kind']): DocumentLink[] {
  return links.filter((link) => link.kind === kind).slice(0, MOST[kind]);
}
