import type { Change } from '../change';
import { canonicalText } from './canonical-text';

/** What the author of a change signs. It begins as nothing else does that a member signs, and names the space. */
export function changeText({ signature: _, ...signed }: Change, space: string): string {
  return `isoloir change 1\n${space}\n${canonicalText(signed)}`;
}
