import type { Evidence } from '../evidence';
import type { PageFacts, PageLink } from '../facts';
import type { DocumentLink } from './policy-reading';
import { type ReadLink, readLink, readUrl } from './read-link';
import { OFFERED, type Weighed, weighLink } from './weigh-link';

/** Most links offered of each kind. */
const MOST = 6;

const KINDS = [
  { kind: 'policy', topic: 'privacy' },
  { kind: 'legal-notice', topic: 'legalNotice' },
] as const;

function withoutFragment({ url }: ReadLink): string {
  return url.href.replace(/#.*$/, '');
}

/** What the page itself said that made a link a candidate. */
function evidenceOf(link: PageLink, weighed: Weighed): Evidence[] {
  const why: Evidence[] = [];
  if (weighed.rel)
    why.push({ saw: `rel=${link.rel ?? ''} class=${link.className ?? ''}`.slice(0, 300), where: 'markup' });
  if (weighed.saidByText && link.text)
    why.push({ saw: link.text.slice(0, 300), where: link.area === 'footer' ? 'footer' : 'link' });
  if (weighed.saidByAddress) why.push({ saw: link.url.slice(0, 300), where: 'address' });
  return why;
}

type Facts = Pick<PageFacts, 'url' | 'links' | 'relations'>;

/** What was found, for as long as the facts are kept: several parts of a report ask. */
const found = new WeakMap<Facts, DocumentLink[]>();

/** Links of a page that may lead to its privacy policy or legal notice, best first within each kind. */
export function findDocuments(facts: Facts): DocumentLink[] {
  const documents = found.get(facts) ?? lookForDocuments(facts);
  found.set(facts, documents);
  return documents;
}

function lookForDocuments(facts: Facts): DocumentLink[] {
  const page = readUrl(facts.url);
  if (!page) return [];
  const relations: PageLink[] = facts.relations
    .filter((it) => /(^|\s)privacy-policy(\s|$)/i.test(it.rel))
    .map(({ url, rel }) => ({ url, rel, text: '', area: 'body' }));
  const links = [...relations, ...facts.links].flatMap((it) => readLink(it) ?? []);
  return KINDS.flatMap(({ kind, topic }) => {
    const best = new Map<string, DocumentLink>();
    for (const read of links) {
      const weighed = weighLink(read, page, topic);
      if (!weighed || weighed.score < OFFERED) continue;
      const { link } = read;
      const url = withoutFragment(read);
      const known = best.get(url);
      if (known && known.score >= weighed.score) continue;
      const score = Math.round(weighed.score * 100) / 100;
      best.set(url, { kind, url, text: link.text.slice(0, 200), score, why: evidenceOf(link, weighed).slice(0, 6) });
    }
    return [...best.values()].sort((a, b) => b.score - a.score).slice(0, MOST);
  });
}
