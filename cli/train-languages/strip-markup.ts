const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

const decode = (text: string) =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{1,8}));/gi,
    (_, hex?: string, digits?: string, name?: string) => {
      if (name) return ENTITIES[name] ?? ' ';
      const code = hex ? Number.parseInt(hex, 16) : Number(digits);
      return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    },
  );

const BLOCK_TAG = /<\/?(?:p|li|ul|ol|div|td|th|tr|h\d|title|desc|item|note|section|br|dt|dd|blockquote|pre)\b[^<>]*>/gi;

/** Passages of HTML or XML: one for each block, without tags, scripts, code and comments. */
export function stripMarkup(markup: string): string[] {
  return markup
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<(script|style|code|pre|head|nav|mal:credit|credit)\b[^<>]*>[\s\S]*?<\/\1>/gi, '\n')
    .replace(/\s+/g, ' ')
    .replace(BLOCK_TAG, '\n')
    .replace(/<[^<>]*>/g, '')
    .split('\n')
    .map(decode);
}

/** Text of a translation file: placeholders, links' brackets and tags removed. */
export function stripPlaceholders(text: string): string {
  return decode(text)
    .replace(/\\[ntr]/g, ' ')
    .replace(/\\(['"])/g, '$1')
    .replace(/<[^<>]*>/g, '')
    .replace(/\{\{[^{}]*\}\}|\{[^{}]*\}/g, ' ')
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/\]\([^()]*\)/g, ' ')
    .replace(/%\d?\$?[sd@]|\$\d/g, ' ')
    .replace(/[[\]*_#>`|]+/g, ' ');
}
