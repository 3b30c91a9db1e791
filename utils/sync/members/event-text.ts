import { toBase64Url } from '../base64';
import type { MemberId } from '../change';
import { canonicalText } from '../merge/canonical-text';
import type { FoundEvent, JoinEvent, MemberEvent, SpaceId } from './events';

/** Bytes of a hash that make a name. */
const NAME = 16;

/** What is signed of an event. It begins as nothing else does that a member signs, and names the space, which the founding event makes. */
export function eventText(event: MemberEvent, space: SpaceId): string {
  const { signature: _, ...signed } = event;
  return `isoloir member 1\n${event.type === 'found' ? '' : space}\n${canonicalText(signed)}`;
}

/** What the key of an invitation signs of a joining: all but the two signatures. */
export function joinText({ member, epoch, at }: JoinEvent, space: SpaceId, invitation: MemberId): string {
  return `isoloir join 1\n${space}\n${canonicalText({ member, epoch, at, invitation })}`;
}

/** Whose signature an event bears. */
export function signerOfEvent(event: MemberEvent): MemberId {
  if (event.type === 'found' || event.type === 'join') return event.member.id;
  return event.type === 'leave' ? event.member : event.by;
}

/** The name of the space that a founding event makes. */
export async function spaceIdOf(founding: FoundEvent): Promise<SpaceId> {
  return hashed(eventText(founding, ''));
}

/** A name for an event: the same event has the same on every device. */
export async function eventId(event: MemberEvent): Promise<string> {
  return hashed(canonicalText(event));
}

async function hashed(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return toBase64Url(new Uint8Array(hash, 0, NAME));
}
