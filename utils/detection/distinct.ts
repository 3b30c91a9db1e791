import type { Evidence } from '../evidence';
import { isArticle } from './is-article';
import type { PageView } from './signal';
import type { Hit } from './words/view-words';

/** The first hit for each distinct value of `by`, in the order found. */
export function distinct(hits: Hit[], by: (hit: Hit) => string = ({ word }) => word): Hit[] {
  const first = new Map<string, Hit>();
  for (const hit of hits) if (!first.has(by(hit))) first.set(by(hit), hit);
  return [...first.values()];
}

/** Evidence of hits, each thing seen once. */
export function evidenceOf(hits: Hit[]): Evidence[] {
  return [...new Map(hits.map(({ evidence }) => [`${evidence.where} ${evidence.saw}`, evidence])).values()];
}

/** Hits in what the site says itself: an article, whoever publishes it, quotes others in its text. */
export function saidBySite({ facts, words }: PageView): Hit[] {
  return isArticle(facts) ? words.hits.filter(({ zone }) => !/^(?:text|heading|description)$/.test(zone)) : words.hits;
}
