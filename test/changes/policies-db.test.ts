import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KEPT_LIMITS, KeptPolicy, openPolicies, type PoliciesDb } from '../../utils/changes';
import { freshName, openRaw } from '../database/raw-database';
import { draftOf } from './policy-of';

const MONDAY = new Date('2026-11-23T09:00:00.000Z');
const TUESDAY = new Date('2026-11-24T09:00:00.000Z');
const NOBODY = '00000000-0000-4000-8000-000000000000';
const OTHER = 'https://www.elin-strand.example/members';

let name: string;
let db: PoliciesDb;

beforeEach(async () => {
  name = `changes-${freshName()}`;
  db = await openPolicies(name);
});
afterEach(() => {
  vi.restoreAllMocks();
  db.close();
});

/** Writes past everything that is tested. */
async function putRaw(store: 'policies' | 'texts', ...records: object[]): Promise<void> {
  const raw = await openRaw(name);
  const transaction = raw.transaction(store, 'readwrite');
  for (const record of records) transaction.objectStore(store).put(record);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  raw.close();
}

describe('keeping a policy', () => {
  it('keeps it with its text, to be read again after the browser was closed', async () => {
    const { policy, added } = await db.keep(draftOf(['We keep it for a year.']), MONDAY);
    expect(added).toBe(true);
    expect(KeptPolicy.safeParse(policy).success).toBe(true);
    db.close();
    const again = await openPolicies(name);
    expect(await again.read(policy.id)).toEqual({ policy, text: draftOf(['We keep it for a year.']).text });
    expect(await again.all()).toEqual({ policies: [policy], unreadable: 0 });
    again.close();
  });

  it('makes no version of the same text, and writes down that it was seen', async () => {
    const { policy } = await db.keep(draftOf(['Same.']), MONDAY);
    const later = draftOf(['Same.'], { readAt: '2026-11-25T09:00:00.000Z', title: 'Another title' });
    const again = await db.keep(later, TUESDAY);
    expect(again).toEqual({ policy: { ...policy, seenAt: later.readAt }, added: false });
    expect((await db.all()).policies).toEqual([again.policy]);
  });

  it('makes a version of another text, and of the older text come back', async () => {
    for (const text of ['One.', 'Two.', 'One.']) await db.keep(draftOf([text]), MONDAY);
    const { policies } = await db.all();
    const texts = await Promise.all(policies.map(async ({ id }) => (await db.read(id)).text.passages[0]?.text));
    expect(texts).toEqual(['One.', 'Two.', 'One.']);
  });

  it('keeps the order of versions though the clock went back', async () => {
    await db.keep(draftOf(['First.']), TUESDAY);
    const { policy } = await db.keep(draftOf(['Second.']), MONDAY);
    expect((await db.ofAddress(policy.url)).at(-1)?.id).toBe(policy.id);
    expect(Date.parse(policy.keptAt)).toBeGreaterThan(TUESDAY.getTime());
  });

  it('tells addresses apart', async () => {
    const one = await db.keep(draftOf(['Same.']), MONDAY);
    const two = await db.keep(draftOf(['Same.'], { url: OTHER }), MONDAY);
    expect(two.added).toBe(true);
    expect(await db.ofAddress(one.policy.url)).toEqual([one.policy]);
  });

  it('loses nothing when two windows keep at once', async () => {
    const other = await openPolicies(name);
    const [one, two] = await Promise.all([db.keep(draftOf(['A.']), MONDAY), other.keep(draftOf(['A.']), MONDAY)]);
    expect([one.added, two.added].sort()).toEqual([false, true]);
    other.close();
  });
});

describe('as many as can be kept', () => {
  it('refuses one version more of a policy, and drops none', async () => {
    for (let at = 0; at < KEPT_LIMITS.versions; at += 1) await db.keep(draftOf([`Text ${at}.`]), MONDAY);
    await expect(db.keep(draftOf(['One more.']), TUESDAY)).rejects.toMatchObject({ reason: 'versions_full' });
    expect((await db.all()).policies).toHaveLength(KEPT_LIMITS.versions);
    // The newest text again asks for no room.
    const same = await db.keep(draftOf([`Text ${KEPT_LIMITS.versions - 1}.`]), TUESDAY);
    expect(same.added).toBe(false);
  });

  it('refuses one policy more, still takes versions of those kept, and takes another once one is deleted', async () => {
    for (let at = 0; at < KEPT_LIMITS.policies; at += 1) {
      await db.keep(draftOf(['Text.'], { url: `https://site-${at}.example/privacy` }), MONDAY);
    }
    const more = draftOf(['Text.'], { url: 'https://one-more.example/privacy' });
    await expect(db.keep(more, TUESDAY)).rejects.toMatchObject({ reason: 'policies_full' });
    expect((await db.keep(draftOf(['New.'], { url: 'https://site-3.example/privacy' }), TUESDAY)).added).toBe(true);
    const ids = (await db.ofAddress('https://site-7.example/privacy')).map(({ id }) => id);
    await db.forget(ids);
    expect((await db.keep(more, TUESDAY)).added).toBe(true);
  });
});

describe('seen again', () => {
  it('moves forward only, and keeps what a later version wrote beside it', async () => {
    const { policy } = await db.keep(draftOf(['Same.']), MONDAY);
    await putRaw('policies', { ...policy, tags: ['followed'] });
    await db.markSeen(policy.id, '2026-12-01T09:00:00.000Z');
    await db.markSeen(policy.id, '2026-11-30T09:00:00.000Z');
    const raw = await openRaw(name);
    const request = raw.transaction('policies').objectStore('policies').get(policy.id);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    expect(request.result).toEqual({ ...policy, seenAt: '2026-12-01T09:00:00.000Z', tags: ['followed'] });
    raw.close();
    await db.markSeen(NOBODY, '2026-12-01T09:00:00.000Z');
    expect((await db.all()).policies).toHaveLength(1);
  });
});

describe('a record that cannot be read', () => {
  it('is kept, skipped and counted', async () => {
    const { policy } = await db.keep(draftOf(['Fine.']), MONDAY);
    const broken = [
      { id: 'broken', url: policy.url },
      { ...policy, id: NOBODY, version: 2 },
    ];
    await putRaw('policies', ...broken);
    expect(await db.all()).toEqual({ policies: [policy], unreadable: 2 });
    await db.keep(draftOf(['Other.']), TUESDAY);
    expect((await db.all()).unreadable).toBe(2);
    await expect(db.read('broken')).rejects.toMatchObject({ reason: 'policies_broken' });
  });

  it('does not stand in the way of the next version where it is only the text', async () => {
    const { policy } = await db.keep(draftOf(['Fine.']), MONDAY);
    await putRaw('texts', { id: policy.id, passages: 'gone' });
    await expect(db.read(policy.id)).rejects.toMatchObject({ reason: 'policies_broken' });
    expect((await db.keep(draftOf(['Fine.']), TUESDAY)).added).toBe(true);
  });
});

describe('deleting', () => {
  it('takes a version and its text, and nothing else', async () => {
    const one = await db.keep(draftOf(['One.']), MONDAY);
    const two = await db.keep(draftOf(['Two.']), MONDAY);
    await db.forget([one.policy.id, NOBODY]);
    expect((await db.all()).policies).toEqual([two.policy]);
    await expect(db.read(one.policy.id)).rejects.toMatchObject({ reason: 'policies_not_found' });
    expect((await db.read(two.policy.id)).text.passages[0]?.text).toBe('Two.');
  });
});

describe('trouble with the disk', () => {
  it('that is full says so, and keeps neither half of a version', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('disk is full', 'QuotaExceededError');
    });
    await expect(db.keep(draftOf(['One.']), MONDAY)).rejects.toMatchObject({
      name: 'PoliciesUnavailable',
      reason: 'policies_quota',
    });
    vi.restoreAllMocks();
    expect(await db.all()).toEqual({ policies: [], unreadable: 0 });
  });

  it('that took the database away is over with the next call', async () => {
    const opened: IDBDatabase[] = [];
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      const request = open(...args);
      request.addEventListener('success', () => opened.push(request.result));
      return request;
    });
    const fresh = await openPolicies(name);
    await fresh.keep(draftOf(['One.']), MONDAY);
    for (const it of opened) forceCloseDatabase(it as never);
    expect((await fresh.all()).policies).toHaveLength(1);
    fresh.close();
  });
});
