import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** When a backup was last handed over, with everything up to `seq`; and when she last said "later". */
const SafetyState = z.object({
  backup: z.catch(z.nullable(z.object({ at: z.iso.datetime(), seq: z.number() })), null),
  later: z.catch(z.nullable(z.iso.datetime()), null),
});
export type SafetyState = z.infer<typeof SafetyState>;

/** Forgiving: what cannot be understood stands as if never said, and reminds once more. */
export async function readSafetyState(): Promise<SafetyState> {
  const { backup = null, backupLater = null } = await browser.storage.local.get(['backup', 'backupLater']);
  return SafetyState.parse({ backup, later: backupLater });
}

export async function writeBackup(backup: NonNullable<SafetyState['backup']>): Promise<void> {
  await browser.storage.local.set({ backup });
}

export async function writeLater(at: string): Promise<void> {
  await browser.storage.local.set({ backupLater: at });
}
