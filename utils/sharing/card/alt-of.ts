import type { Words } from '../../evidence';
import type { Card } from './card';
import { plainLine, plainText } from './plain-line';
import { tellFoot } from './tell-foot';

/** Longest alt text that the places take to which pictures are handed on, in characters. */
const LENGTH = 1_500;

/** A card's words for those who do not see it: the same as on the picture, quote first, then note, site, day and source. */
export function altOf(card: Card, words: Words): string {
  const foot = [tellFoot(card, plainLine(card.site), words), plainLine(card.source)].join('\n');
  const said =
    card.kind === 'note'
      ? [card.quote ? words('card_quote', { quote: plainText(card.quote) }) : '', plainText(card.note)]
      : card.lines.map(plainLine);
  const text = said.filter(Boolean).join('\n');
  return [cutTo(text, Math.max(0, LENGTH - foot.length - 1)), foot].filter(Boolean).join('\n');
}

function cutTo(text: string, length: number): string {
  if (text.length <= length) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    if (kept.length + segment.length + 1 > length) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
