import { foldText } from '../notes';
import type { SearchedNote } from './searched-notes';

/** How a suggestion is drawn: `plain` text, or Chrome's few XML elements. */
export type SuggestionStyle = 'plain' | 'styled';

/** Words shown of a note, and how many of them stand before the first that was looked for. */
const SHOWN = 14;
const BEFORE = 4;
/** Characters of one word: what is longer is an address, or nothing that is read. */
const LONGEST_WORD = 40;

/** One line of the address bar's list: the note's words around what was looked for, and its site. */
export function describeSuggestion({ says, site }: SearchedNote, words: readonly string[], style: SuggestionStyle) {
  const all = says.split(/\s+/).filter(Boolean);
  const holds = (text: string) => words.some((word) => foldText(text).includes(word));
  const from = Math.max(0, all.findIndex(holds) - BEFORE);
  const shown = all.slice(from, from + SHOWN).map((word) => word.slice(0, LONGEST_WORD));
  const text = shown
    .map((word) => (style === 'styled' && holds(word) ? `<match>${escapeXml(word)}</match>` : inStyle(word, style)))
    .join(' ');
  const more = [from > 0 ? '… ' : '', from + SHOWN < all.length ? ' …' : ''];
  const where = style === 'styled' ? `<dim>${escapeXml(site)}</dim>` : site;
  return `${more[0]}${text}${more[1]} · ${where}`;
}

/** Plain words in a style. */
export function inStyle(text: string, style: SuggestionStyle): string {
  return style === 'styled' ? escapeXml(text) : text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML 1.0 cannot hold, half characters included, becomes a space: one note must not take the whole list away. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ' ')
    .replace(/[&<>"']/g, (it) => ENTITIES[it] ?? it);
}
