import type { Verify } from '../keys/sign';
import { eventText, joinText, signerOfEvent, spaceIdOf } from './event-text';
import type { JoinEvent, MemberEvent, SpaceId } from './events';

/**
 * Whether an event is what it says: of this space, signed by whom it names and, where somebody joins by an invitation, by that. Whether
 * the signer had a right to it is the fold's question (`foldMembers`).
 */
export async function verifyEvent(event: MemberEvent, space: SpaceId, verify: Verify): Promise<boolean> {
  if (event.type === 'found' && (await spaceIdOf(event)) !== space) return false;
  if (!(await verify(signerOfEvent(event), event.signature, eventText(event, space)))) return false;
  return event.type !== 'join' || isInvited(event, space, verify);
}

async function isInvited(join: JoinEvent, space: SpaceId, verify: Verify): Promise<boolean> {
  const { invitation } = join;
  return (
    invitation === undefined || verify(invitation.key, invitation.signature, joinText(join, space, invitation.key))
  );
}
