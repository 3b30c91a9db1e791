/** Part of a line: words as they are, an address, or words that stand out. Plain text: whoever writes them out escapes them. */
export type Piece = string | { link: string } | { strong: string };

/** An entry of a list, with the entries under it. */
export interface Item {
  pieces: readonly Piece[];
  items?: readonly Item[];
}

/**
 * What is told, before it is written as Markdown, HTML or plain text. `quote` is a passage word for word, with the address of its document
 * where that is not told beside it and its language (BCP 47) where it is known; `own` are the citizen's words, which may be Markdown.
 */
export type Block =
  | { is: 'heading'; level: 1 | 2 | 3; text: string }
  | { is: 'line'; pieces: readonly Piece[] }
  | { is: 'list'; items: readonly Item[] }
  | { is: 'quote'; exact: string; url?: string; lang?: string }
  | { is: 'own'; text: string };

/** A line of plain words. */
export function line(...pieces: Piece[]): Block {
  return { is: 'line', pieces };
}

/** A list of one level, an entry a line. */
export function list(lines: readonly string[]): Block {
  return { is: 'list', items: lines.map((text) => ({ pieces: [text] })) };
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { is: 'heading', level, text };
}
