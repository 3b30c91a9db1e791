import { escapeMarkdown } from './escape-markdown';
import { webAddress } from './web-address';

/** A passage word for word, and the address of the document it stands in where that is not told beside it. */
export function quoteBlock(exact: string, url?: string): string {
  const passage = `> ${escapeMarkdown(exact)}`;
  return url ? `${passage}\n>\n> ${webAddress(url)}` : passage;
}
