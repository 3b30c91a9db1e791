import type { Evidence } from '../evidence';
import type { Hit } from './words/view-words';

/** One hit for each distinct value of `by`, in the order found. */
export function distinct(hits: Hit[], by: (hit: Hit) => string = ({ word }) => word): Hit[] {
  return [...new Map([...hits].reverse().map((hit) => [by(hit), hit])).values()].reverse();
}

/** Evidence of hits, each thing seen once. */
export function evidenceOf(hits: Hit[]): Evidence[] {
  return [...new Map(hits.map(({ evidence }) => [`${evidence.where} ${evidence.saw}`, evidence])).values()];
}
