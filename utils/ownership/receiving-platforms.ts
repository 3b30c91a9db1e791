import type { PlatformFinding } from '../platforms';
import type { OwnershipSources } from './define-rule';

/** Purposes for which a platform receives what people type. */
const TAKES: readonly PlatformFinding['purpose'][] = [
  'supporters',
  'community',
  'participation',
  'donations',
  'petitions',
  'payment',
  'mailing',
  'messages',
  'forms',
  'events',
  'comments',
];
/** Told at most: a page that deals with more says no more by them. */
const TOLD = 6;

/** Platforms that may end up with supporters' data: those the page runs on, and services that take what is typed. Each once. */
export function receivingPlatforms({ platforms }: Pick<OwnershipSources, 'platforms'>): PlatformFinding[] {
  return platforms
    .filter(({ role, kind, purpose }) => {
      if (role === 'host') return true;
      return role !== 'software' && (kind === 'party-owned' || TAKES.includes(purpose));
    })
    .filter(({ id }, i, all) => all.findIndex((other) => other.id === id) === i)
    .slice(0, TOLD);
}
