import { openSealed, type SealTrouble } from '../encryption/open-sealed';
import { type CodeTrouble, readCode } from './code';
import { type UnpackTrouble, unpack } from './pack';

/** Why a code cannot be read; a message key `shared_unreadable_<reason>`, "-" as "_". */
export type SharedTrouble = CodeTrouble | UnpackTrouble | SealTrouble;

/** `text` is a file of notes as somebody wrote it: it goes to `previewImport`, which trusts nothing. */
export type DecodedShared =
  | { status: 'read'; text: string }
  /** A passphrase is needed; `wrong`: the one given does not open it. */
  | { status: 'passphrase'; wrong: boolean }
  | { status: 'unreadable'; reason: SharedTrouble };

/** Reads a code from anywhere, hostile until proven: never throws, never grows beyond named sizes. */
export async function decodeShared(code: string, passphrase?: string): Promise<DecodedShared> {
  const opened = readCode(code);
  if (typeof opened === 'string') return { status: 'unreadable', reason: opened };
  let packed = opened.bytes;
  if (opened.sealed) {
    if (passphrase === undefined) return { status: 'passphrase', wrong: false };
    const unsealed = await openSealed(packed, passphrase);
    if (unsealed === 'wrong-passphrase') return { status: 'passphrase', wrong: true };
    if (typeof unsealed === 'string') return { status: 'unreadable', reason: unsealed };
    packed = unsealed;
  }
  const unpacked = await unpack(packed);
  if (typeof unpacked === 'string') return { status: 'unreadable', reason: unpacked };
  return { status: 'read', text: unpacked.text };
}
