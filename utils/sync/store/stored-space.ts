import * as z from 'zod/mini';
import { Clock, Stretch } from '../change';
import { DataKey } from '../keys/data-key';
import { MyKeys } from '../keys/my-keys';
import { MemberEvent } from '../members/events';
import { Member, Place, Scope, SpaceKind } from '../space';

const count = z.int().check(z.gte(0));

/** What was seen of one stretch of work: every record up to a number, and some beyond it. */
const Seen = z.object({ upTo: count, beyond: z.array(count), by: z.optional(z.string()) });
export type Seen = z.infer<typeof Seen>;

/** A sealed record that is kept to be written again at another place. */
const Sealed = z.object({ name: z.string(), bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) });

/** A space that this device is in, with all that is needed to go on wherever the background was ended. */
export const StoredSpace = z.object({
  id: z.string(),
  kind: SpaceKind,
  name: z.string(),
  me: Member.shape.name,
  place: Place,
  scope: Scope,
  keys: MyKeys,
  /** This device's own folder, where a place has folders. */
  deviceFolder: z.string(),
  /** Every key that was ever the space's, in the order in which they came. */
  dataKeys: z.array(DataKey),
  /** Verified, each once. */
  events: z.array(MemberEvent),
  /** What opens the space by passphrase, as it was sealed. */
  wrapped: z.array(Sealed),
  /** Of the transport; null: everything is to be pulled. */
  cursor: z.nullable(z.string()),
  /** Whether all that was there has been pulled once: nothing local is told before. */
  joined: z.boolean(),
  /** Of `LocalObjects`; null: everything here is looked at. */
  local: z.nullable(z.string()),
  /** The current stretch of work, and how many records it made. */
  work: z.object({ stretch: Stretch, records: count }),
  /** The number of the next entry of the outbox. */
  order: count,
  seen: z.record(Stretch, Seen),
  /** What any member says to have seen, and what we have told of it. */
  claimed: Clock,
  told: Clock,
  /** Records that others have seen and we have not, at the last two pulls. */
  missing: z.tuple([count, count]),
  lastSync: z.optional(z.iso.datetime()),
  /** When everything was last pulled anew, to see whether the place still has what it had. */
  audited: z.optional(z.iso.datetime()),
});
export type StoredSpace = z.infer<typeof StoredSpace>;
