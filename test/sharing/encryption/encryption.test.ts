import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEncrypted } from '../../../utils/sharing/encryption/age-header';
import { decryptFile, encryptFile } from '../../../utils/sharing/encryption/encrypted-file';
import { isLongEnough, newPassphrase, PASSPHRASE_FACTS } from '../../../utils/sharing/encryption/passphrase';

const passphrase = 'Éléonore et les 7 nains';
const text = '{"notes":"être ou ne pas être 👩‍👩‍👧‍👦"}\n';

/** An age file with a low work factor: what is tested here is not how long a key takes. */
async function quickFile(contents: string | Uint8Array, factor = 4): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(factor);
  return encrypter.encrypt(contents);
}

/** The same file, its header saying something else. */
function withHeader(file: Uint8Array, change: (header: string) => string): Uint8Array {
  const latin = Buffer.from(file).toString('latin1');
  const end = latin.indexOf('\n', latin.indexOf('\n--- ') + 1) + 1;
  return Buffer.from(change(latin.slice(0, end)) + latin.slice(end), 'latin1');
}

describe('an encrypted file', () => {
  it('opens with its passphrase, composed or decomposed, and with no other', async () => {
    const file = await encryptFile(text, passphrase);
    expect(isEncrypted(file)).toBe(true);
    expect(Buffer.from(file).toString('latin1')).not.toContain('notes');
    expect(await decryptFile(file, ` ${passphrase.normalize('NFD')} `)).toBe(text);
    await expect(decryptFile(file, `${passphrase}.`)).rejects.toThrow('wrong_passphrase');
  });

  it('is never the same twice', async () => {
    const [one, other] = [await encryptFile(text, passphrase), await encryptFile(text, passphrase)];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
  });

  it('opens armored, as mail programs carry it', async () => {
    const armored = new TextEncoder().encode(`\r\n  ${armor.encode(await quickFile(text)).replaceAll('\n', '\r\n')}`);
    expect(isEncrypted(armored)).toBe(true);
    expect(await decryptFile(armored, passphrase)).toBe(text);
  });

  it('is not made with a passphrase that is too short', async () => {
    await expect(encryptFile(text, '12345678901')).rejects.toThrow('passphrase_short');
    expect(isLongEnough('12345678901 ')).toBe(false);
    expect(isLongEnough('123456789012')).toBe(true);
  });

  it.each([
    ['cut short', (file: Uint8Array) => file.subarray(0, -1), 'encrypted_broken'],
    ['with one byte changed', (file: Uint8Array) => file.with(-20, (file.at(-20) ?? 0) ^ 1), 'encrypted_broken'],
    ['with bytes after its end', (file: Uint8Array) => Buffer.concat([file, Buffer.of(0)]), 'encrypted_broken'],
    ['cut within its header', (file: Uint8Array) => file.subarray(0, 60), 'encrypted_broken'],
    [
      'with another seal',
      (file: Uint8Array) =>
        withHeader(file, (it) => it.replace(/--- ./, (mac) => `--- ${mac.endsWith('A') ? 'B' : 'A'}`)),
      'encrypted_broken',
    ],
    [
      'with a second passphrase',
      (file: Uint8Array) =>
        withHeader(file, (it) =>
          it.replace('---', '-> scrypt AAAAAAAAAAAAAAAAAAAAAA 4\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n---'),
        ),
      'encrypted_broken',
    ],
    [
      'that names no work',
      (file: Uint8Array) => withHeader(file, (it) => it.replace(' 4\n', ' 0\n')),
      'encrypted_broken',
    ],
  ])('%s is told as broken, not as a wrong passphrase', async (_, change, reason) => {
    await expect(decryptFile(change(await quickFile(text)), passphrase)).rejects.toThrow(reason);
  });

  it.each(['19', '20', '30', '99', '999'])('that asks for the work 2^%s is refused at once', async (work) => {
    const hostile = withHeader(await quickFile(text), (it) => it.replace(' 4\n', ` ${work}\n`));
    const began = performance.now();
    await expect(decryptFile(hostile, passphrase)).rejects.toThrow('encrypted_too_hard');
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('for a key is told as such', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    await expect(decryptFile(await encrypter.encrypt(text), passphrase)).rejects.toThrow('encrypted_other_key');
  });

  it('that holds no text is told as broken', async () => {
    await expect(decryptFile(await quickFile(Uint8Array.of(0xff, 0xfe)), passphrase)).rejects.toThrow(
      'encrypted_broken',
    );
  });

  it('of random or mutated bytes is told in one of our words', async () => {
    const file = await quickFile(text);
    const mutated = fc
      .tuple(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }))
      .map(([at, flip]) => file.with(at, (file[at] ?? 0) ^ flip));
    const said = /^(?:wrong_passphrase|encrypted_(?:broken|other_key|too_hard))$/;
    const told = async (bytes: Uint8Array) => {
      const outcome = await decryptFile(bytes, passphrase).catch((error: Error) => error.message);
      expect(outcome).toMatch(said);
    };
    await fc.assert(fc.asyncProperty(mutated, told), { numRuns: 60 });
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), told), { numRuns: 2_000 });
  });

  it('with broken armor is told as broken', async () => {
    const armored = armor.encode(await quickFile(text)).replace(/\n.{10}/, '\n');
    await expect(decryptFile(new TextEncoder().encode(armored), passphrase)).rejects.toThrow('encrypted_broken');
  });

  it.each([
    ['nothing', ''],
    ['notes', '{"format":"isoloir-notes"}'],
    ['words about it', 'age-encryption.org/v1 is a format'],
    ['another armor', '-----BEGIN PGP MESSAGE-----'],
  ])('is not taken for one: %s', (_, contents) => {
    expect(isEncrypted(new TextEncoder().encode(contents))).toBe(false);
  });
});

describe('a new passphrase', () => {
  const made = Array.from({ length: 2_000 }, newPassphrase);

  it('has at least a hundred bits, told as they are', () => {
    const letters = new Set(made.join('').replaceAll('-', ''));
    const length = newPassphrase().replaceAll('-', '').length;
    expect(PASSPHRASE_FACTS.bits).toBeGreaterThanOrEqual(100);
    expect(PASSPHRASE_FACTS.bits).toBe(Math.floor(length * Math.log2(letters.size)));
    expect(isLongEnough(newPassphrase())).toBe(true);
  });

  it('is easy to read out: groups of small letters and digits, none like another', () => {
    for (const one of made) expect(one).toMatch(/^[2-9a-hj-km-np-z]{4}(?:-[2-9a-hj-km-np-z]{4}){5}$/);
  });

  it('never comes twice, and takes each letter about as often as any other', () => {
    expect(new Set(made).size).toBe(made.length);
    const counts = new Map<string, number>();
    for (const letter of made.join('').replaceAll('-', '')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    const expected = (made.length * 24) / counts.size;
    // Ten standard deviations: chance does not reach there, a favoured letter does.
    for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(10 * Math.sqrt(expected));
  });
});
