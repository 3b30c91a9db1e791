import * as z from 'zod/mini';
import { spaceIdOf } from '../members/event-text';
import { FoundEvent, SpaceId } from '../members/events';
import { SyncFailure } from '../sync-failure';
import type { SealedRecord } from '../transport';
import { padJson, readJson, unwrapAge, wrapAge } from './age-record';
import { DataKey } from './data-key';
import { newName, type Random, randomBytes } from './random';

/**
 * log2 of scrypt's N, with r = 8 and p = 1: what OWASP asks at least where passwords are kept, as for encrypted files of notes. It takes
 * 128 MB, which a telephone has.
 */
const WORK_FACTOR = 17;

/** Highest work factor that is tried, 256 MB: whoever writes to the server may name any. */
const MOST_WORK = 18;

/** The header of an age file with exactly one passphrase: salt, work factor, wrapped key, seal. */
const AGE_HEADER =
  /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d?)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/;
const HEADER_LIMIT = 200;

/** Shortest passphrase, in characters. */
const SHORTEST = 12;

const Contents = z.object({ name: z.string(), space: SpaceId, dataKey: DataKey, founding: FoundEvent });

/** What a passphrase opens: all that another device needs to come in. */
export type PassphraseContents = Omit<z.infer<typeof Contents>, 'name'>;

/** The data key under a passphrase. Rejects with `SyncFailure('key')` where the passphrase is shorter than 12 characters. */
export async function sealPassphraseRecord(
  wish: PassphraseContents & { passphrase: string; random?: Random; work?: number },
): Promise<SealedRecord> {
  const { space, dataKey, founding, random = randomBytes, work = WORK_FACTOR } = wish;
  const passphrase = tidy(wish.passphrase);
  if ([...passphrase].length < SHORTEST) throw new SyncFailure('key', 'short passphrase');
  const name = newName(random);
  const { Encrypter } = await import('./age');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  const file = await encrypter.encrypt(padJson({ name, space, dataKey, founding }));
  return wrapAge({ type: 'passphrase', epoch: dataKey.epoch }, name, file);
}

/** The data key again. `broken`: nothing that a passphrase opens, or not what it says it is. */
export async function openPassphraseRecord(
  record: SealedRecord,
  passphrase: string,
): Promise<PassphraseContents | 'wrong' | 'broken'> {
  const wrapped = unwrapAge(record, 'passphrase');
  if (wrapped === null || !isWorth(wrapped.file)) return 'broken';
  const { Decrypter } = await import('./age');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(tidy(passphrase));
  let opened: unknown;
  try {
    opened = readJson(await decrypter.decrypt(wrapped.file));
  } catch (error) {
    // The library's own words for a key that no passphrase gave; everything after that is a broken file.
    return error instanceof Error && error.message.startsWith('no identity matched') ? 'wrong' : 'broken';
  }
  const { data } = Contents.safeParse(opened);
  if (data === undefined || data.name !== record.name || data.dataKey.epoch !== wrapped.epoch) return 'broken';
  const { space, dataKey, founding } = data;
  return (await spaceIdOf(founding)) === space ? { space, dataKey, founding } : 'broken';
}

/** Judged before any key is made of a passphrase, which takes as much memory as the header says. */
function isWorth(file: Uint8Array): boolean {
  const [, work] = AGE_HEADER.exec(String.fromCharCode(...file.subarray(0, HEADER_LIMIT))) ?? [];
  return work !== undefined && Number(work) <= MOST_WORK;
}

/** The same passphrase typed on another machine is the same: accents composed, no white space at its ends. */
function tidy(passphrase: string): string {
  return passphrase.normalize('NFC').trim();
}
