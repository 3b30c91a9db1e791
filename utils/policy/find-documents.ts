import type { Evidence } from '../evidence';
import type { PageFacts, PageLink } from '../facts';
import { audienceOf } from './audience-of';
import type { DocumentLink } from './policy-reading';
import { isPdf, isRoute, type ReadLink, readLink, readUrl, wordsOf } from './read-link';
import { OFFERED, type Weighed, weighLink } from './weigh-link';

/** Most links offered of each kind. */
const MOST = 6;

const KINDS = [
  { kind: 'policy', topic: 'privacy' },
  { kind: 'legal-notice', topic: 'legalNotice' },
  { kind: 'cookies', topic: 'cookies' },
] as const;

/** A part of a page is that page; what a script draws by its fragment is a page of its own. */
function withoutFragment({ url }: ReadLink): string {
  return isRoute(url) ? url.href : url.href.replace(/#.*/, '');
}

/** Whom a text is for, by the words of its link, else by the last part of its address. */
function audienceOfLink({ text, url }: ReadLink): string | undefined {
  return audienceOf(text) ?? audienceOf(wordsOf(url.pathname.split('/').filter(Boolean).at(-1) ?? ''));
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

/** What is for everybody comes before what is for some, unless it says much less of being the policy. */
const FOR_SOME = 1.5;

function bestFirst(a: DocumentLink, b: DocumentLink): number {
  const rank = ({ score, audience }: DocumentLink) => score - (audience === undefined ? 0 : FOR_SOME);
  return rank(b) - rank(a);
}

type Facts = Pick<PageFacts, 'url' | 'links' | 'relations'> & Partial<Pick<PageFacts, 'ids'>>;

/** What was found, for as long as the facts are kept: several parts of a report ask. */
const found = new WeakMap<Facts, DocumentLink[]>();

/** Links of a page that may lead to its privacy policy, legal notice or text on cookies, best first within each kind. */
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
  const documents = KINDS.flatMap(({ kind, topic }) => {
    const best = new Map<string, DocumentLink>();
    for (const read of links) {
      const weighed = weighLink(read, page, topic, facts.ids ?? []);
      if (!weighed || weighed.score < OFFERED) continue;
      const { link } = read;
      const url = withoutFragment(read);
      const known = best.get(url);
      if (known && known.score >= weighed.score) continue;
      const audience = kind === 'policy' ? audienceOfLink(read) : undefined;
      best.set(url, {
        kind,
        url,
        text: link.text.slice(0, 200),
        score: Math.round(weighed.score * 100) / 100,
        why: evidenceOf(link, weighed).slice(0, 6),
        ...(audience === undefined ? {} : { audience }),
        ...(isPdf(read.pathname) ? { pdf: true } : {}),
      });
    }
    return [...best.values()].sort(bestFirst).slice(0, MOST);
  });
  // One text on privacy and cookies is the policy.
  const policies = new Set(documents.filter(({ kind }) => kind === 'policy').map(({ url }) => url));
  return documents.filter(({ kind, url }) => kind !== 'cookies' || !policies.has(url));
}
