import * as z from 'zod/mini';
import { fromBase64Url, toBase64Url } from '../base64';
import { spaceIdOf } from '../members/event-text';
import { FoundEvent, InviteEvent, type SpaceId } from '../members/events';
import { verifyEvent } from '../members/verify-event';
import { Place } from '../space';
import { DataKey } from './data-key';
import { deflate, inflate } from './flate';
import { signerOfSeed } from './seed';
import { createVerify } from './sign';

/** How an invitation begins; a later layout has another number. */
const PREFIX = 'isoloir:join:';
const VERSION = 1;

/** Longest text that is read, in characters, and most bytes it may become. */
const TEXT_LIMIT = 8_000;
const JSON_LIMIT = 20_000;

/** The name of a space, on one line. */
export const SpaceName = z.string().check(z.minLength(1), z.maxLength(60), z.regex(/^[^\p{Cc}]+$/u));

const Contents = z.object({
  place: Place,
  name: SpaceName,
  founding: FoundEvent,
  invite: InviteEvent,
  /** Private half of the invitation's key, base64url: whoever has it may come in. */
  seed: z.string().check(z.regex(/^[\w-]{43}$/)),
  dataKey: DataKey,
});

/** All that somebody needs to come in. The password of the place is empty where the founder gives it on in another way. */
export type Invitation = z.infer<typeof Contents> & { space: SpaceId };

/** An invitation as one line of text; whoever reads it can read everything, so it goes only to whom it is for. */
export async function makeInvitation({
  place,
  name,
  founding,
  invite,
  seed,
  dataKey,
}: Omit<Invitation, 'space'>): Promise<string> {
  const json = JSON.stringify({ place, name, founding, invite, seed, dataKey });
  return `${PREFIX}${VERSION}.${toBase64Url(await deflate(new TextEncoder().encode(json)))}`;
}

/**
 * Reads an invitation from anywhere; line breaks and spaces that a mail put into it are forgiven. `newer`: made by a later version.
 * `expired`: too late, by this device's clock. `broken`: cut, changed, or not signed by the founder it names.
 */
export async function readInvitation(
  text: string,
  now: Date,
): Promise<Invitation | 'not_an_invitation' | 'newer' | 'broken' | 'expired'> {
  if (text.length > TEXT_LIMIT) return 'not_an_invitation';
  const [, version, packed = ''] = /^isoloir:join:(\d{1,3})\.([\w-]+)$/.exec(text.replace(/\s+/g, '')) ?? [];
  if (version === undefined) return 'not_an_invitation';
  if (Number(version) !== VERSION) return 'newer';
  const bytes = fromBase64Url(packed);
  const json = bytes && (await inflate(bytes, JSON_LIMIT));
  const contents = json === null ? undefined : Contents.safeParse(parse(json)).data;
  if (contents === undefined) return 'broken';
  const space = await spaceIdOf(contents.founding);
  if (!(await isSound(contents, space))) return 'broken';
  if (Date.parse(contents.invite.until) < now.getTime()) return 'expired';
  return { ...contents, space };
}

async function isSound({ founding, invite, seed }: z.infer<typeof Contents>, space: SpaceId): Promise<boolean> {
  const verify = createVerify();
  if (invite.by !== founding.member.id) return false;
  if (!(await verifyEvent(founding, space, verify)) || !(await verifyEvent(invite, space, verify))) return false;
  const signer = await signerOfSeed(seed).catch(() => null);
  return signer?.id === invite.key;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
