import type { Words } from '../../evidence';
import type { Report } from '../../report';
import { type Block, line } from './block';
import { tellQuote } from './tell-quote';

/** What the site declares of itself, under the word it uses for it, with the passage it stands in. */
export function tellDeclared(finding: Report['imprint'][number], words: Words): Block[] {
  const { phrase, name, unfilled, quote } = finding;
  const key = name && !unfilled ? 'share_declared' : 'share_declared_no_name';
  return [line(words(key, { phrase, name: name ?? '' })), tellQuote(quote)];
}
