import type { SharedObject } from '../shared-object';
import type { Heads } from './heads';
import { mergeHeads } from './merge-heads';

/**
 * The object as its heads say it, tidied; null where all of them are deletions, or there are none. An edit made at the same time as a
 * deletion wins, for nothing that somebody confirmed is lost. Never throws.
 */
export function objectSaid({ changes }: Heads): SharedObject | null {
  return mergeHeads(changes)?.object ?? null;
}
