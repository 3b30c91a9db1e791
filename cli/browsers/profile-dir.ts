import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A profile to start a browser on; `remove` removes it where it was made for this run, and leaves it where it was given. */
export async function openProfile(given: string | undefined): Promise<{ path: string; remove: () => Promise<void> }> {
  if (given !== undefined) return { path: given, remove: async () => {} };
  const path = await mkdtemp(join(tmpdir(), 'isoloir-profile-'));
  // A browser writes for a moment after it has gone.
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}
