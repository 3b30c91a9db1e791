import type { PageFacts } from '../facts';
import { audienceOf, type DocumentLink, findDocuments } from '../policy';
import type { InvestigatedDocument } from './investigated-document';

/** Most documents that one report reads of each kind: each is a request that the campaign's server sees. */
const MOST = { policies: 3, notices: 2 } as const;

/**
 * The documents of a page in the order in which they are read: those already tried as they came out, the others waiting. First the one
 * the citizen pointed at. Once a policy for everybody was read the further candidates are left alone, and what the site writes for some
 * takes their place, each audience once.
 */
export function plannedDocuments(
  facts: PageFacts,
  given: InvestigatedDocument[],
  pointed?: string,
): InvestigatedDocument[] {
  const found = findDocuments(facts);
  const links =
    pointed === undefined ? found : [pointedLink(pointed, found), ...found.filter((it) => !isAt(it, pointed))];
  const tried = new Map(given.map((document) => [keyOf(document.tried.link), document]));
  const documents = links.map((link) => tried.get(keyOf(link)) ?? { tried: { link, outcome: 'waiting' as const } });

  const policies = documents.filter(isOfKind('policy'));
  const general = policies.filter((it) => audienceOfDocument(it) === undefined);
  const answered = general.some(isRead);
  const candidates = general.filter((it) => !(answered && isWaiting(it)));
  const others = eachAudienceOnce([...policies, ...(answered ? documents.filter(isOfKind('cookies')) : [])]);
  return [
    ...[...candidates, ...others].slice(0, MOST.policies),
    ...documents.filter(isOfKind('legal-notice')).slice(0, MOST.notices),
  ];
}

/** Whom a document is written for: what its link says, else its title once it was read. What she pointed at is the policy. */
export function audienceOfDocument({ tried: { link }, text }: InvestigatedDocument): string | undefined {
  if (link.kind === 'cookies') return 'cookies';
  if (link.pointed) return undefined;
  return link.audience ?? (text === undefined ? undefined : audienceOf(text.title));
}

function eachAudienceOnce(documents: InvestigatedDocument[]): InvestigatedDocument[] {
  const seen = new Map<string, InvestigatedDocument>();
  for (const document of documents) {
    const audience = audienceOfDocument(document);
    if (audience !== undefined && !seen.has(audience)) seen.set(audience, document);
  }
  return [...seen.values()];
}

/** The link to what she pointed at, as it stands on the page where it does. */
function pointedLink(url: string, links: DocumentLink[]): DocumentLink {
  const known = links.find((it) => isAt(it, url));
  return {
    kind: 'policy',
    url,
    text: known?.text ?? '',
    score: 100,
    why: [{ saw: url.slice(0, 300), where: 'citizen' }, ...(known?.why ?? [])].slice(0, 6) as DocumentLink['why'],
    pointed: true,
  };
}

const isAt = (link: DocumentLink, url: string) => link.kind === 'policy' && link.url === url;
const isOfKind = (kind: DocumentLink['kind']) => (it: InvestigatedDocument) => it.tried.link.kind === kind;
const isRead = ({ tried }: InvestigatedDocument) => tried.outcome === 'read';
const isWaiting = ({ tried }: InvestigatedDocument) => tried.outcome === 'waiting';
const keyOf = ({ kind, url }: DocumentLink) => `${kind} ${url}`;
