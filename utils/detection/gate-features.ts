import type { Glance } from '../facts';
import { isCampaignService } from './campaign-services';
import { declares } from './declares';
import { DECISIVE, OTHER, PARTY, SUPPORTING, type Told, tellWords } from './gate-words';

const ARTICLE = /^(?:article:|parsely|sailthru|cxense|news_keywords)/;

export type GateFeatures = ReturnType<typeof gateFeatures>;

/** What the gate weighs, each between 0 and 1. */
export function gateFeatures({ url, title, metas, headings, menu, addresses, structured, edges }: Glance) {
  const host = url.split('/', 3)[2] ?? '';
  const name = tellWords(`${title} ${metas['og:site_name'] ?? ''} ${host}`);
  const links = tellWords(menu);
  const said = tellWords(`${headings} ${edges}`);
  const described = tellWords(`${metas.description ?? ''} ${metas.keywords ?? ''}`);
  const all = [name, links, said, described];
  return {
    decisiveName: kinds(DECISIVE, 1, name),
    partyName: kinds(PARTY, 1, name),
    decisiveShare: share(said, DECISIVE, 60, 0.04),
    supportingShare: share(said, SUPPORTING, 60, 0.05),
    menuShare: share(links, DECISIVE | SUPPORTING, 20, 0.12),
    decisiveKinds: kinds(DECISIVE, 6, ...all),
    supportingKinds: kinds(SUPPORTING, 8, ...all),
    otherKinds: kinds(OTHER, 4, name, links),
    article:
      Object.keys(metas).some((meta) => ARTICLE.test(meta)) || /article|product/i.test(metas['og:type'] ?? '') ? 1 : 0,
    news: /NewsArticle|NewsMedia/.test(structured) ? 1 : 0,
    declares: declares(edges.toLowerCase()) ? 1 : 0,
    service: isCampaignService(addresses) ? 1 : 0,
  };
}

/** How many different words of a kind there are, of the number that is plenty. */
function kinds(kind: number, plenty: number, ...parts: Told[]): number {
  const found = new Set<string>();
  for (const { known } of parts) for (const [word, { bits }] of known) if (bits & kind) found.add(word);
  return Math.min(1, found.size / plenty);
}

/** What part of a text's words is of a kind, of the part that is plenty; a text of a few words counts as `least` words. */
function share({ known, length }: Told, kind: number, least: number, plenty: number): number {
  let count = 0;
  for (const { bits, times } of known.values()) if (bits & kind) count += times;
  return Math.min(1, count / Math.max(length, least) / plenty);
}
