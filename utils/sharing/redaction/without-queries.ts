/** Where an address begins inside a word: with its scheme, "www.", or a host and what follows it. */
const ADDRESS = /[a-z][a-z0-9+.-]{0,20}:\/\/|mailto:|www\.|[\p{L}\p{N}]\.\p{L}{2,24}(?::\d{1,5})?[/?#]/iu;

/** White space, and marks that end an address in a sentence though no white space does. */
const BETWEEN_WORDS = /([\s<>"“”«»‹›「」『』（）【】。，、；：！？]+)/;

/** Marks at an address's end that belong to the sentence around it. */
const SENTENCE_MARKS = new Set(".,;:!?)]}’'*_`|");

/** An address without what follows "?" or "#": what a site gave this one visitor, and what she looked for. */
export function withoutQuery(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}

/** A part of a text, `end` not included. */
export type Range = readonly [start: number, end: number];

/** A text in which every address is cut like that; `mark` stands where something was, for words that are quoted. */
export function withoutQueries(text: string, mark = ''): string {
  return withoutRanges(text, queryRanges(text), mark);
}

/** Where in a text queries and fragments of addresses stand. */
export function queryRanges(text: string): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const word of text.split(BETWEEN_WORDS)) {
    const range = rangeIn(word);
    if (range) ranges.push([at + range[0], at + range[1]]);
    at += word.length;
  }
  return ranges;
}

/** A text without these parts of it; they stand in order. */
export function withoutRanges(text: string, ranges: readonly Range[], mark: string): string {
  let kept = '';
  let from = 0;
  for (const [start, end] of ranges) {
    if (end <= 0 || start >= text.length) continue;
    kept += text.slice(from, Math.max(0, start)) + mark;
    from = end;
  }
  return kept + text.slice(from);
}

function rangeIn(word: string): Range | undefined {
  const start = ADDRESS.exec(word);
  if (!start) return undefined;
  const inside = start.index + start[0].length - 1;
  const found = word.slice(inside).search(/[?#]/);
  if (found === -1) return undefined;
  const cut = inside + found;
  let end = word.length;
  while (end > cut + 1 && SENTENCE_MARKS.has(word.charAt(end - 1))) end -= 1;
  // "Who runs a.example?" asks; nothing is to be cut.
  return end === cut + 1 ? undefined : [cut, end];
}
