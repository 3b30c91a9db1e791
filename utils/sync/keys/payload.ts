import * as z from 'zod/mini';
import { Change, Clock, MemberId, MOST_COUNTED, Stretch } from '../change';
import { MemberEvent } from '../members/events';
import { DataKey } from './data-key';

/** What one record may hold. */
export const RECORD_LIMITS = {
  bytes: 8_000_000,
  unpacked: 16_000_000,
  changes: 500,
  members: 1_000,
  keys: 1_000,
} as const;

/** What a record says, before it is sealed and after it was opened. */
export const Payload = z.object({
  /** Who wrote it, and signs it as a whole. */
  from: MemberId,
  stretch: Stretch,
  /** Its number among the records of this stretch. */
  seq: z.int().check(z.positive(), z.maximum(MOST_COUNTED)),
  /** Of each stretch of anybody's the last record that came here, so that others notice what a server keeps back. News alone will do. */
  heard: Clock,
  changes: z.array(Change).check(z.maxLength(RECORD_LIMITS.changes)),
  members: z.array(MemberEvent).check(z.maxLength(RECORD_LIMITS.members)),
  /** A snapshot: the records, by their stretch and last number, for which it stands. */
  covers: z.optional(Clock),
  /** The data keys of earlier epochs, for who came in later. */
  keys: z.optional(z.array(DataKey).check(z.maxLength(RECORD_LIMITS.keys))),
});
export type Payload = z.infer<typeof Payload>;
