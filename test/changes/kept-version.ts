import type { KeptVersion } from '../../utils/changes';
import { draftOf } from './policy-of';

/** A kept version with its text, as backups hold it. */
export function keptVersion(last: number, over: Partial<KeptVersion['policy']> = {}): KeptVersion {
  const { text, ...draft } = draftOf([`We keep your data for ${last} years.`]);
  const id = `3c1de2a0-6f0a-4f0c-9a44-${String(last).padStart(12, '0')}`;
  const at = '2026-11-23T09:00:00.000Z';
  return { policy: { version: 1, id, ...draft, keptAt: at, seenAt: at, ...over }, text };
}
