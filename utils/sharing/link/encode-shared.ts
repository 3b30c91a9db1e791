import type { Note } from '../../notes';
import { sealBytes } from '../encryption/seal';
import { notesToJson } from '../notes-to-json';
import { writeCode } from './code';
import { pack } from './pack';

export interface SharedOptions {
  /** ISO instant. */
  exportedAt: string;
  /** Who hands them on, where she wants that known. */
  author?: string;
  /** Encrypts them: whoever has the link then needs this too. */
  passphrase?: string;
}

/**
 * Notes as a code for a link: the same file that `notesToJson` writes, without white space and defaults, packed. Rejects with
 * `too_large` where a file is the better way, with `passphrase_short` where the passphrase is.
 */
export async function encodeShared(
  notes: readonly Note[],
  { exportedAt, author, passphrase }: SharedOptions,
): Promise<string> {
  const packed = await pack(compact(notesToJson(notes, { exportedAt, author })));
  if (passphrase === undefined) return writeCode(packed, false);
  return writeCode(await sealBytes(packed, passphrase), true);
}

/** What a reader adds anyway. */
function isDefault(field: string, value: unknown): boolean {
  return (field === 'kind' && value === 'note') || (field === 'tags' && Array.isArray(value) && value.length === 0);
}

function compact(json: string): string {
  return JSON.stringify(JSON.parse(json, (field, value) => (isDefault(field, value) ? undefined : value)));
}
