import { LIMITS, type PageFacts } from '../facts';

/**
 * Whether reading gave up on a page for its sheer number of elements, before it had as much text as is kept of any page. What was not
 * read may speak for a campaign; what was read still does.
 */
export function wasCutShort({ text, cut }: Pick<PageFacts, 'text' | 'cut'>): boolean {
  // A text that reached its limit may lack the half of a last character.
  return cut.includes('text') && text.length < LIMITS.text - 1;
}
