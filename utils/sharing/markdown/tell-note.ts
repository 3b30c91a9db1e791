import type { Words } from '../../evidence';
import type { Note } from '../../notes';
import { escapeMarkdown } from './escape-markdown';
import { keepOwnWords } from './keep-own-words';
import { quoteBlock } from './quote-block';
import { tellDate } from './tell-date';
import { webAddress } from './web-address';

/** A note as blocks: the page it is about, the words of the page it speaks of, its own words, when it was written. */
export function tellNote({ site, target, body, created, modified }: Note, words: Words, heading: string): string[] {
  const [began, changed] = [tellDate(created, words.locale), tellDate(modified, words.locale)];
  return [
    `${heading} ${escapeMarkdown(target.title) || escapeMarkdown(site)}`,
    webAddress(target.source),
    target.selector ? quoteBlock(target.selector.exact) : '',
    keepOwnWords(body),
    began === changed ? words('share_written', { began }) : words('share_written_changed', { began, changed }),
  ];
}
