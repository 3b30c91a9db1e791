import * as z from 'zod/mini';
import { Sequence } from './couch-answers';

const Text = z.object({ v: z.literal(1), since: Sequence });

/** A text that is none of ours reads as null does: from the beginning. */
export function readSince(text: string | null): Sequence {
  try {
    return Text.parse(JSON.parse(text ?? '')).since;
  } catch {
    return 0;
  }
}

export function writeSince(since: Sequence): string {
  return JSON.stringify({ v: 1, since });
}
