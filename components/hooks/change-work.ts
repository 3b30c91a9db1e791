import type { KeptVersion } from '../../utils/changes';
import { askBackground, requestWatching } from '../../utils/extension';

/** What a view may do with kept policies; each rejects with the end of a key `error_<reason>`. */
export const compareKept = (before: string, after: string) => askBackground('compareKept', { before, after });
export const forgetPolicy = (ids: string[]) => askBackground('forgetPolicy', { ids });

/**
 * Asks a kept address anew; with `keep`, what it says is kept. With `allowing`, the browser asks first whether its host may be read: then
 * this must be called first thing in a click.
 */
export async function rereadPolicy(url: string, { keep, allowing }: { keep?: boolean; allowing?: string } = {}) {
  if (allowing !== undefined) await requestWatching([`*://${allowing}/*`]);
  return askBackground('rereadPolicy', { url, keep });
}

/** Kept versions asked for or handed over at once. */
const PIECE = 10;

/** Every kept version with its text, for a backup; null where they cannot be read, which keeps no note out of one. */
export async function readAllKept(): Promise<KeptVersion[] | null> {
  const all: KeptVersion[] = [];
  let after: string | undefined;
  try {
    do {
      const { versions, next } = await askBackground('keptVersions', { after, limit: PIECE });
      all.push(...versions);
      after = next;
    } while (after);
    return all;
  } catch (error) {
    console.warn('isoloir: a backup without kept policies:', error);
    return null;
  }
}

/** Keeps versions of a backup as they are, all or none; `full`: how many there was no room for. */
export async function addKept(versions: readonly KeptVersion[]): Promise<{ added: string[]; full: number }> {
  const kept: { added: string[]; full: number } = { added: [], full: 0 };
  try {
    for (let at = 0; at < versions.length; at += PIECE) {
      const { added, full } = await askBackground('addVersions', { versions: versions.slice(at, at + PIECE) });
      kept.added.push(...added);
      kept.full += full;
    }
  } catch (error) {
    await removeKept(kept.added);
    throw error;
  }
  return kept;
}

/** Takes versions away again, as many as an import may have brought. */
export async function removeKept(ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += PIECE) await forgetPolicy(ids.slice(at, at + PIECE));
}
