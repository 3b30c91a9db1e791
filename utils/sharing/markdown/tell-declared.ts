import type { Words } from '../../evidence';
import type { Report } from '../../report';
import { escapeMarkdown } from './escape-markdown';
import { quoteBlock } from './quote-block';

/** What the site declares of itself, under the word it uses for it, with the passage it stands in. */
export function tellDeclared(finding: Report['imprint'][number], words: Words): string[] {
  const { phrase, name, unfilled, quote } = finding;
  const key = name && !unfilled ? 'share_declared' : 'share_declared_no_name';
  return [escapeMarkdown(words(key, { phrase, name: name ?? '' })), quoteBlock(quote.exact, quote.url)];
}
