import { ContentAny, ContentDeleted, ContentString, ContentType, decodeUpdate, GC, Item } from 'yjs';
import { STATE_LIMITS } from './limits';

type Update = ReturnType<typeof decodeUpdate>;

/** Highest clock of one writer inside Yjs: far from where numbers stop being exact. */
const MOST_CLOCK = 2 ** 40;

/**
 * Whether an update is a whole state as Yjs writes it, of an object as we make it, and small enough to be read without waiting: each
 * writer's pieces without gaps, of no other kind than ours; what was deleted in order. Throws where the bytes are no update.
 */
export function isBounded(bytes: Uint8Array): boolean {
  const { structs, ds } = decodeUpdate(bytes);
  return structs.length <= STATE_LIMITS.structs && isGapless(structs) && hasOurTypes(structs) && isInOrder(ds);
}

/** A reader of Yjs runs for ever over pieces without length, and waits for ever for pieces that are missing. */
function isGapless(structs: Update['structs']): boolean {
  const next = new Map<number, number>();
  for (const { id, length } of structs) {
    const clock = next.get(id.client) ?? 0;
    if (id.clock !== clock || !(length > 0) || clock + length > MOST_CLOCK) return false;
    next.set(id.client, clock + length);
  }
  return true;
}

function hasOurTypes(structs: Update['structs']): boolean {
  let types = 0;
  for (const struct of structs) {
    if (struct instanceof GC) continue;
    if (!(struct instanceof Item)) return false;
    const { content } = struct;
    if (content instanceof ContentType) types += 1;
    else if (!isPlain(content)) return false;
  }
  return types <= STATE_LIMITS.types;
}

function isPlain(content: unknown): boolean {
  return content instanceof ContentString || content instanceof ContentAny || content instanceof ContentDeleted;
}

/** Ranges that overlap would be gone through again and again. */
function isInOrder({ clients }: Update['ds']): boolean {
  let ranges = 0;
  for (const deletions of clients.values()) {
    let end = 0;
    for (const { clock, len } of deletions) {
      ranges += 1;
      if (clock < end || !(len > 0) || clock + len > MOST_CLOCK) return false;
      end = clock + len;
    }
  }
  return ranges <= STATE_LIMITS.deletions;
}
