import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type MyKeys,
  makeMyKeys,
  newDataKey,
  newName,
  openKeyRecord,
  openPassphraseRecord,
  randomBytes,
  readRecoveryCode,
  type SealedRecord,
  sealKeyRecord,
  sealPassphraseRecord,
  signerOf,
  writeRecoveryCode,
} from '../../../utils/sync';
import { toBase64Url } from '../../../utils/sync/base64';
import { Encrypter } from '../../../utils/sync/keys/age';
import { wrapAge } from '../../../utils/sync/keys/age-record';
import { type ASpace, aSpace, NOW } from './a-space';

/** Little work, so that tests are quick; the record is the same. */
const WORK = 4;

let ours: ASpace;
beforeAll(async () => {
  ours = await aSpace();
});

/** Every way in which bytes of a record may be turned, cut and renamed. */
function meddled({ name, bytes }: SealedRecord): [string, SealedRecord][] {
  const flips = Array.from({ length: 60 }, (_, at) => Math.floor((at * bytes.length) / 60));
  return [
    ...flips.map((at): [string, SealedRecord] => [
      `byte ${at}`,
      { name, bytes: bytes.map((byte, nth) => (nth === at ? byte ^ 1 : byte)) },
    ]),
    ['cut', { name, bytes: bytes.slice(0, -1_024) }],
    ['longer', { name, bytes: Uint8Array.from([...bytes, ...new Uint8Array(1_024)]) }],
    ['renamed', { name: newName(), bytes }],
    ['empty', { name, bytes: new Uint8Array() }],
  ];
}

describe('the data key under a passphrase', () => {
  const passphrase = 'correct horse';
  const seal = () => sealPassphraseRecord({ ...ours, passphrase, work: WORK });

  it('opens with it, white space and composed letters aside, and tells a wrong one', async () => {
    const { space, dataKey, founding } = ours;
    const record = await sealPassphraseRecord({ ...ours, passphrase: ' cafe\u0301 on the corner', work: WORK });
    expect(await openPassphraseRecord(record, 'café on the corner ')).toEqual({ space, dataKey, founding });
    expect(await openPassphraseRecord(record, 'cafe on the corner')).toBe('wrong');
    expect(record.bytes.length % 1_024).toBe(0);
  });

  it('is not made of a short one', async () => {
    await expect(sealPassphraseRecord({ ...ours, passphrase: ' elevenchars ' })).rejects.toMatchObject({
      reason: 'key',
    });
  });

  it('is refused wherever somebody has meddled with it', async () => {
    for (const [, record] of meddled(await seal())) {
      expect(['wrong', 'broken']).toContain(await openPassphraseRecord(record, passphrase));
    }
  });

  it('is not tried where its maker asks for a gigabyte of memory, or it is for a key', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(ours.keys.recipient);
    const name = newName();
    const file = await encrypter.encrypt('{}');
    expect(await openPassphraseRecord(wrapAge({ type: 'passphrase', epoch: 1 }, name, file), passphrase)).toBe(
      'broken',
    );
    const { bytes } = await seal();
    const costly = new TextDecoder('latin1').decode(bytes).replace(/(-> scrypt \S+) 4\n/, '$1 20\n');
    const file20 = Uint8Array.from(costly.slice(14), (letter) => letter.charCodeAt(0));
    const began = performance.now();
    expect(await openPassphraseRecord(wrapAge({ type: 'passphrase', epoch: 1 }, name, file20), passphrase)).toBe(
      'broken',
    );
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('says nothing where what it holds is not of the space it names', async () => {
    const theirs = await aSpace();
    const record = await sealPassphraseRecord({ ...ours, founding: theirs.founding, passphrase, work: WORK });
    expect(await openPassphraseRecord(record, passphrase)).toBe('broken');
  });
});

describe('a new data key for the members', () => {
  let [ana, ben]: MyKeys[] = [];
  beforeAll(async () => {
    [ana, ben] = [await makeMyKeys(), await makeMyKeys()];
  });

  it('opens for those to whom it was sent, and for no other', async () => {
    if (!ana || !ben) return expect.unreachable();
    const dataKey = newDataKey(2);
    const record = await sealKeyRecord({ ...ours, dataKey, recipients: [ours.keys.recipient, ana.recipient], at: NOW });
    const open = ({ identity }: MyKeys) => openKeyRecord(record, { ...ours, identity });
    expect(await open(ana)).toEqual({ dataKey, by: ours.keys.id, at: NOW });
    expect(await open(ours.keys)).toEqual({ dataKey, by: ours.keys.id, at: NOW });
    expect(await open(ben)).toBe('not_for_me');
    expect(record.bytes.length % 1_024).toBe(0);
    const broken = meddled(record);
    for (const [, meddledWith] of broken) {
      expect(['not_for_me', 'broken', 'forged']).toContain(
        await openKeyRecord(meddledWith, { ...ours, identity: ana.identity }),
      );
    }
    expect(await openKeyRecord(record, { ...ours, space: newName(), identity: ana.identity })).toBe('broken');
  });

  it('is forged where another signed it than it names', async () => {
    if (!ana || !ben) return expect.unreachable();
    const signer = { ...signerOf(ben), id: ours.keys.id };
    const record = await sealKeyRecord({
      ...ours,
      signer,
      dataKey: newDataKey(2),
      recipients: [ana.recipient],
      at: NOW,
    });
    expect(await openKeyRecord(record, { ...ours, identity: ana.identity })).toBe('forged');
  });

  it('has room for two hundred', async () => {
    if (!ana) return expect.unreachable();
    const recipients = Array.from({ length: 200 }, () => ana?.recipient ?? '');
    const record = await sealKeyRecord({ ...ours, dataKey: newDataKey(2), recipients, at: NOW });
    expect(await openKeyRecord(record, { ...ours, identity: ana.identity })).toHaveProperty('dataKey');
  });
});

describe('a recovery code', () => {
  const anyRecovery = fc
    .tuple(
      fc.uint8Array({ minLength: 16, maxLength: 16 }),
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.integer({ min: 1, max: 1_000_000 }),
    )
    .map(([space, key, epoch]) => ({ space: toBase64Url(space), dataKey: { epoch, key: toBase64Url(key) } }));

  it('is read again as it was written, with small letters, other separators and letters that look like digits', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecovery, fc.constantFrom('', ' ', '-', '\n', ' – ', '.'), async (recovery, separator) => {
        const code = await writeRecoveryCode(recovery);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){22}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(await readRecoveryCode(code)).toEqual(recovery);
        const typed = code.toLowerCase().replaceAll('-', separator).replaceAll('0', 'o').replaceAll('1', 'l');
        expect(await readRecoveryCode(typed)).toEqual(recovery);
      }),
      { numRuns: 200 },
    );
  });

  it('is noticed to be mistyped: one letter, two swapped, one left out, one too many', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyRecovery,
        fc.nat(91),
        fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZU'),
        async (recovery, at, letter) => {
          const letters = (await writeRecoveryCode(recovery)).replaceAll('-', '');
          const [one = '', two = ''] = letters.slice(at, at + 2);
          const wrong = [
            letters.slice(0, at) + letter + letters.slice(at + 1),
            letters.slice(0, at) + two + one + letters.slice(at + 2),
            letters.slice(0, at) + letters.slice(at + 1),
            letters.slice(0, at) + letter + letters.slice(at),
          ];
          for (const mistyped of wrong)
            if (mistyped !== letters) expect(await readRecoveryCode(mistyped)).toBe('mistyped');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is told from any other text', async () => {
    for (const text of ['', 'hello', '----', 'x'.repeat(2_000), 'ABCD-EFGH', '\u{1F600}'.repeat(92)]) {
      expect(['not_a_code', 'mistyped']).toContain(await readRecoveryCode(text));
    }
    expect(await readRecoveryCode('')).toBe('not_a_code');
    expect(await readRecoveryCode(Array.from(randomBytes(92), (byte) => 'ABCDEFGH'[byte & 7]).join(''))).toBe(
      'mistyped',
    );
  });
});
