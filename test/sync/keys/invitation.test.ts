import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { qrOf } from '../../../utils/sharing';
import { type Invitation, makeInvitation, makeInvite, readInvitation } from '../../../utils/sync';
import { toBase64Url } from '../../../utils/sync/base64';
import { deflate } from '../../../utils/sync/keys/flate';
import { type ASpace, aSpace, NOW } from './a-space';

const TODAY = new Date(NOW);
const UNTIL = '2026-11-08T10:00:00.000Z';
const place = {
  type: 'couchdb',
  address: 'https://couch.example.org/watch',
  user: 'ana',
  password: 'kx3-9fj-2mq-71v',
} as const;

let ours: ASpace;
let invitation: Invitation;
let text: string;

beforeAll(async () => {
  ours = await aSpace('group', 'Ana');
  const { invite, seed } = await makeInvite({ ...ours, at: NOW, until: UNTIL });
  const { founding, dataKey, space } = ours;
  invitation = { place, name: 'Election watch', space, founding, invite, seed, dataKey };
  text = await makeInvitation(invitation);
});

/** The text of an invitation that says anything at all. */
async function anyText(contents: unknown): Promise<string> {
  return `isoloir:join:1.${toBase64Url(await deflate(new TextEncoder().encode(JSON.stringify(contents))))}`;
}

describe('an invitation', () => {
  it('says all that somebody needs to come in, on one line, also after a mail broke it', async () => {
    expect(text).toMatch(/^isoloir:join:1\.[\w-]+$/);
    expect(await readInvitation(text, TODAY)).toEqual(invitation);
    expect(await readInvitation(` ${text.slice(0, 70)}\r\n  ${text.slice(70)}\n`, TODAY)).toEqual(invitation);
  });

  it('fits into a QR code', () => {
    expect(qrOf(text)).not.toBeNull();
  });

  it('is expired after its time', async () => {
    expect(await readInvitation(text, new Date('2026-11-08T10:00:00.001Z'))).toBe('expired');
    expect(await readInvitation(text, new Date(UNTIL))).toEqual(invitation);
  });

  it('is told from what is none, and from a later layout', async () => {
    for (const none of [
      '',
      'isoloir:join:',
      'isoloir:join:1.',
      'https://example.org',
      'isoloir1.abc',
      'x'.repeat(10_000),
    ]) {
      expect(await readInvitation(none, TODAY)).toBe('not_an_invitation');
    }
    expect(await readInvitation(text.replace(':1.', ':2.'), TODAY)).toBe('newer');
  });

  it('is broken wherever it was cut or changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 15, max: text.length - 1 }),
        fc.constantFrom(...'AZaz09-_'),
        async (at, letter) => {
          expect(await readInvitation(text.slice(0, at + 1), TODAY)).toEqual(
            at === text.length - 1 ? invitation : 'broken',
          );
          const read = await readInvitation(text.slice(0, at) + letter + text.slice(at + 1), TODAY);
          // What is not signed may change: the address of the place, the name, the data key. It then opens nothing.
          if (typeof read !== 'string')
            expect(read).toMatchObject({ founding: invitation.founding, invite: invitation.invite });
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is broken where its parts do not belong together', async () => {
    const theirs = await aSpace('group', 'Eve');
    const other = await makeInvite({ ...theirs, at: NOW, until: UNTIL });
    const { space: _, ...contents } = invitation;
    for (const wrong of [
      { ...contents, founding: theirs.founding },
      { ...contents, invite: other.invite },
      { ...contents, seed: other.seed },
      { ...contents, invite: { ...contents.invite, until: '2036-11-08T10:00:00.000Z' } },
      { ...contents, founding: { ...contents.founding, kind: 'devices' } },
      { ...contents, name: 'two\nlines' },
      { ...contents, place: { ...place, address: 'x'.repeat(2_001) } },
      { ...contents, dataKey: { epoch: 1, key: 'short' } },
      [],
      null,
      'x'.repeat(1_000_000),
    ]) {
      expect(await readInvitation(await anyText(wrong), TODAY)).toBe('broken');
    }
    expect(await readInvitation(await anyText(contents), TODAY)).toEqual(invitation);
  });
});
