import * as z from 'zod/mini';
import { ObjectKey } from './shared-object';

/** Public half of a member's Ed25519 signing key, 32 bytes as base64url: the member's name among machines. */
export const MemberId = z.string().check(z.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/));
export type MemberId = z.infer<typeof MemberId>;

/** An Ed25519 signature, 64 bytes as base64url. */
export const Signature = z.string().check(z.regex(/^[\w-]{85}[AQgw]$/));
export type Signature = z.infer<typeof Signature>;

/**
 * One stretch of a device's work: 8 random bytes, base64url, made anew whenever a background starts and never stored on disk. A device
 * that was restored from a backup so never counts again from where it once was. The last letter is what 8 bytes leave: no name that
 * every object has, as "constructor", is a stretch.
 */
export const Stretch = z.string().check(z.regex(/^[\w-]{10}[AEIMQUYcgkosw048]$/));
export type Stretch = z.infer<typeof Stretch>;

/** Most stretches in one clock: many thousand starts of a browser. */
export const MOST_STRETCHES = 20_000;

/** Highest count of one stretch. */
export const MOST_COUNTED = 2 ** 31;

/** How many changes of one object each stretch of work has made, as far as the author knew: a version vector. */
export const Clock = z
  .record(Stretch, z.int().check(z.positive(), z.maximum(MOST_COUNTED)))
  .check(z.refine((clock) => Object.keys(clock).length <= MOST_STRETCHES));
export type Clock = z.infer<typeof Clock>;

/** Longest state, in characters of base64: 4.5 MB. */
const MOST_STATE = 6_000_000;

/**
 * One change of one object, for ever as it was made. It carries the whole object, so that any change can be understood alone: an old
 * record may be lost, kept back or deleted, and what came after it still says everything.
 */
export const Change = z
  .object({
    object: ObjectKey,
    stretch: Stretch,
    /** Counts this change too: `clock[stretch]` is its number. A change is replaced by every other whose clock has reached it. */
    clock: Clock,
    /** The object as a Yjs document's state (update, version 1), base64; null: deleted for good. */
    state: z.nullable(z.string().check(z.maxLength(MOST_STATE), z.regex(/^[A-Za-z0-9+/]*={0,2}$/))),
    author: MemberId,
    /** ISO 8601 in UTC, by the author's clock. Shown, never compared for which change wins. */
    at: z.iso.datetime(),
    /** Ed25519 over the canonical text of all else and the space's id (`changeText`); base64url. */
    signature: Signature,
  })
  .check(z.refine(({ clock, stretch }) => clock[stretch] !== undefined));
export type Change = z.infer<typeof Change>;
