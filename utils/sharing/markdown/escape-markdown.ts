/** Characters that begin something anywhere in a line: code, emphasis, links, images, strike-through, tables, headings. */
const ACTIVE = /[\\`*_[\]~|#]/g;

/** What makes a block of a line's beginning: lists, underlined headings, rules. */
const BLOCK_START = /^([-+=]|\d{1,9}(?=[.)]))/;

/** An entity would turn back into the character that was escaped. */
const ENTITY = /&(?=#?[a-z0-9]{1,32};)/gi;

/** Controls, and the marks that reorder what is shown: nobody's words need them in a line, and they can disguise one. */
const INVISIBLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/**
 * Words from a page as one line of Markdown that shows them and does nothing else. `<` becomes an entity, not `\<`: old
 * renderers do not know that escape and would let the tag through.
 */
export function escapeMarkdown(text: string): string {
  return escapeStart(escapeInline(text).trim());
}

/** Words inside a line, spaces at their ends kept. */
export function escapeInline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(ENTITY, '&amp;')
    .replace(ACTIVE, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** A line that begins no list, heading or rule. */
export function escapeStart(line: string): string {
  return line.replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
