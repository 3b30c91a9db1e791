import type { Quote } from '../../evidence';
import type { Block } from './block';

/** A passage word for word, and the address of the document it stands in unless that is told beside it. */
export function tellQuote({ exact, url, lang }: Pick<Quote, 'exact' | 'url' | 'lang'>, beside?: string): Block {
  return { is: 'quote', exact, ...(url !== beside && { url }), ...(lang && { lang }) };
}
