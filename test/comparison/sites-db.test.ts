import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compareSite, type KeptSite, MOST_SITES, openSites, type SitesDb } from '../../utils/comparison';
import { ROW_RULES } from '../../utils/comparison/compare-site';
import type { SiteDraft } from '../../utils/comparison/sites-db';
import type { Report } from '../../utils/report';
import { freshName, openRaw, readDatabase } from '../database/raw-database';
import { formOf } from '../report/form-of';
import { reportOf } from '../sharing/report-of';
import { policyWith, said } from './kept-of';

const MONDAY = new Date('2026-11-23T09:00:00.000Z');
const TUESDAY = new Date('2026-11-24T09:00:00.000Z');
const SITE = 'soutiens-martin.example';
const LATER = '2026-12-01T09:00:00.000Z';

let name: string;
let db: SitesDb;

beforeEach(async () => {
  name = `sites-${freshName()}`;
  db = await openSites(name);
});
afterEach(() => {
  vi.restoreAllMocks();
  db.close();
});

/** A draft of a site; `changes` are the report's. */
function draftOf(changes: Partial<Report> = {}, about: Partial<SiteDraft> = {}): SiteDraft {
  const report = reportOf(changes);
  return { site: report.site, group: report.site, why: 'asked', report, ...about };
}

/** Writes past everything that is tested. */
async function putRaw(store: 'sites' | 'rows', ...records: object[]): Promise<void> {
  const raw = await openRaw(name);
  const transaction = raw.transaction(store, 'readwrite');
  for (const record of records) transaction.objectStore(store).put(record);
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  raw.close();
}

const recordsOf = async (store: 'sites' | 'rows' | 'questions') => (await readDatabase(name)).stores[store]?.records;

describe('keeping a site', () => {
  it('keeps its report, to be read again after the browser was closed', async () => {
    const kept = await db.keep(draftOf(), MONDAY);
    expect(kept).toEqual({ version: 1, site: SITE, why: 'asked', keptAt: MONDAY.toISOString(), report: reportOf() });
    db.close();
    const again = await openSites(name);
    expect(await again.read(SITE)).toEqual(kept);
    expect(await again.ofGroup(SITE)).toEqual(kept);
    expect(await again.isKept(SITE)).toBe(true);
    again.close();
  });

  it('answers nothing of what is not kept', async () => {
    expect(await db.read(SITE)).toBeNull();
    expect(await db.ofGroup(SITE)).toBeNull();
    expect(await db.isKept(SITE)).toBe(false);
    expect(await db.all()).toEqual({ sites: [], questions: [], unreadable: 0 });
  });

  it('asked for again puts the new report in the old one’s place, and remembers since when', async () => {
    await db.keep(draftOf(), MONDAY);
    const again = await db.keep(draftOf({ title: 'Poorer', policy: { status: 'waiting' } }), TUESDAY);
    expect(again).toMatchObject({ keptAt: MONDAY.toISOString(), report: { title: 'Poorer' } });
    expect((await db.all()).sites.map(({ title }) => title)).toEqual(['Poorer']);
  });

  it('keeps one report of all hosts that are one site, under the first one’s key', async () => {
    await db.keep(draftOf({}, { group: 'martin.example' }), MONDAY);
    await db.keep(draftOf({ site: 'join.martin.example' }, { group: 'martin.example' }), TUESDAY);
    expect((await db.all()).sites.map(({ site }) => site)).toEqual([SITE]);
    expect((await db.ofGroup('martin.example'))?.report.site).toBe('join.martin.example');
  });

  it.each<[SiteDraft['why'], SiteDraft['why'], string, KeptSite['why']]>([
    ['noted', 'asked', 'second', 'asked'],
    ['asked', 'noted', 'first', 'asked'],
    ['noted', 'noted', 'first', 'noted'],
    ['asked', 'asked', 'second', 'asked'],
  ])('first %s, then %s: the %s report stays, and is kept as %s', async (first, second, title, why) => {
    await db.keep(draftOf({ title: 'first' }, { why: first }), MONDAY);
    await db.keep(draftOf({ title: 'second' }, { why: second }), TUESDAY);
    expect(await db.read(SITE)).toMatchObject({ why, report: { title } });
  });

  it('loses nothing when two windows keep at once', async () => {
    const other = await openSites(name);
    await Promise.all([
      db.keep(draftOf({ site: 'a.example' }), MONDAY),
      other.keep(draftOf({ site: 'b.example' }), MONDAY),
    ]);
    expect((await db.all()).sites.map(({ site }) => site)).toEqual(['a.example', 'b.example']);
    other.close();
  });

  it('refuses one site more than can be kept, drops none, and still takes newer reports of those kept', async () => {
    const records = Array.from({ length: MOST_SITES }, (_, at) => ({
      site: `s${at}.example`,
      group: `s${at}.example`,
    }));
    await putRaw('sites', ...records);
    await expect(db.keep(draftOf(), MONDAY)).rejects.toMatchObject({ name: 'SitesUnavailable', reason: 'sites_full' });
    expect(await recordsOf('sites')).toHaveLength(MOST_SITES);
    await db.keep(draftOf({ site: 's7.example' }), MONDAY);
    await db.forget(['s8.example']);
    await db.keep(draftOf(), MONDAY);
    expect(await recordsOf('sites')).toHaveLength(MOST_SITES);
  });
});

describe('the list of kept sites', () => {
  it('is their rows, the newest kept first, with the questions they were asked', async () => {
    await db.keep(draftOf({ site: 'a.example' }), MONDAY);
    await db.keep(
      draftOf({ site: 'b.example', policy: policyWith([said('retention', 'x'), said('more', 'x')]) }),
      TUESDAY,
    );
    await db.keep(draftOf({ site: 'c.example', policy: { status: 'waiting' } }), TUESDAY);
    const { sites, questions, unreadable } = await db.all();
    expect(sites.map(({ site }) => site)).toEqual(['b.example', 'c.example', 'a.example']);
    for (const row of sites) {
      const kept = await db.read(row.site);
      expect(kept && compareSite(kept)).toEqual(row);
    }
    expect(questions.map(({ clause }) => clause).sort()).toEqual([
      'complaint',
      'controller',
      'more',
      'retention',
      'transfers',
    ]);
    expect(unreadable).toBe(0);
  });

  it('names no question that only a forgotten site was asked', async () => {
    await db.keep(draftOf({ site: 'a.example', policy: policyWith([said('one', 'x')]) }), MONDAY);
    await db.keep(draftOf({ site: 'b.example', policy: policyWith([said('two', 'x')]) }), MONDAY);
    await db.forget(['a.example']);
    expect((await db.all()).questions.map(({ clause }) => clause)).toEqual(['two']);
  });

  it.each([
    ['are gone', undefined],
    ['were made by other rules', { rules: ROW_RULES + 1 }],
    ['are broken', { row: { site: SITE } }],
  ])('makes rows anew from reports where they %s, and writes them down', async (_, change) => {
    const kept = await db.keep(draftOf(), MONDAY);
    const [row] = (await recordsOf('rows')) ?? [];
    if (change) await putRaw('rows', { ...row, ...change });
    else await emptyRows();
    expect(await db.all()).toMatchObject({ sites: [compareSite(kept)], unreadable: 0 });
    expect(await recordsOf('rows')).toEqual([row]);
  });

  it('shows rows though they cannot be written down', async () => {
    const kept = await db.keep(draftOf(), MONDAY);
    await emptyRows();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('disk is full', 'QuotaExceededError');
    });
    expect((await db.all()).sites).toEqual([compareSite(kept)]);
  });

  async function emptyRows(): Promise<void> {
    const raw = await openRaw(name);
    const transaction = raw.transaction(['rows', 'questions'], 'readwrite');
    transaction.objectStore('rows').clear();
    transaction.objectStore('questions').clear();
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    raw.close();
  }
});

describe('a newer report', () => {
  const kept = { policy: policyWith([said('retention', 'x')]) };
  const form = { ...formOf({}), fields: [{ type: 'email', name: 'm', label: 'E-mail', required: true }] };

  it('takes the older one’s place, and what else is known of the site stays', async () => {
    await db.keep(draftOf({}, { why: 'noted' }), MONDAY);
    const report = reportOf({ title: 'New', readAt: LATER });
    expect(await db.refresh({ group: SITE, report })).toBe(true);
    expect(await db.read(SITE)).toEqual({ version: 1, site: SITE, why: 'noted', keptAt: MONDAY.toISOString(), report });
    expect((await db.all()).sites).toMatchObject([{ title: 'New', readAt: LATER, why: 'noted' }]);
  });

  it.each<[string, Partial<Report>, Partial<Report>, boolean]>([
    ['that is the same', kept, kept, false],
    ['that is older', kept, { ...kept, readAt: '2026-01-01T00:00:00.000Z', title: 'Older' }, false],
    ['of the same page, whose policy came in since', { policy: { status: 'waiting' } }, kept, true],
    ['whose policy is on its way', kept, { readAt: LATER, policy: { status: 'waiting' } }, false],
    ['whose policy could not be fetched', kept, { readAt: LATER, policy: { status: 'unreadable' } }, false],
    [
      'whose policy may not be read any more',
      kept,
      { readAt: LATER, policy: { status: 'not-allowed', host: 'x.example' } },
      false,
    ],
    ['whose policy was read at last', { policy: { status: 'waiting' } }, { readAt: LATER }, true],
    [
      'of which no policy was ever read',
      { policy: { status: 'waiting' } },
      { readAt: LATER, policy: { status: 'not-found' } },
      true,
    ],
    [
      'that shows less clearly what the site is',
      kept,
      { readAt: LATER, detection: { verdict: 'unsure', score: 0, network: false, reasons: [] } },
      false,
    ],
    [
      'of another page without a form',
      { ...kept, forms: [form] },
      { readAt: LATER, url: `https://${SITE}/about`, forms: [] },
      false,
    ],
    ['of the same page without a form', { ...kept, forms: [form] }, { readAt: LATER, forms: [] }, true],
    [
      'of another page with a form',
      { ...kept, forms: [form] },
      { readAt: LATER, url: `https://${SITE}/join`, forms: [form] },
      true,
    ],
  ])('%s', async (_, before, after, taken) => {
    await db.keep(draftOf(before), MONDAY);
    const newer = reportOf(after);
    expect(await db.refresh({ group: SITE, report: newer })).toBe(taken);
    expect((await db.read(SITE))?.report).toEqual(taken ? newer : reportOf(before));
  });

  it('of a site that is not kept keeps nothing', async () => {
    expect(await db.refresh({ group: SITE, report: reportOf() })).toBe(false);
    expect(await db.all()).toEqual({ sites: [], questions: [], unreadable: 0 });
  });
});

describe('a record that cannot be read', () => {
  const broken = { site: 'broken.example', group: 'broken.example', report: 'gone' };
  const newer = { version: 2, site: 'newer.example', group: 'newer.example', report: {} };

  it('is kept, skipped and counted', async () => {
    await db.keep(draftOf(), MONDAY);
    await putRaw('sites', broken, newer);
    expect(await db.all()).toMatchObject({ sites: [{ site: SITE }], unreadable: 2 });
    await expect(db.read('broken.example')).rejects.toMatchObject({ reason: 'sites_broken' });
    await expect(db.ofGroup('newer.example')).rejects.toMatchObject({ reason: 'sites_broken' });
    expect(await db.refresh({ group: 'broken.example', report: reportOf({ readAt: LATER }) })).toBe(false);
    const noted = draftOf({ site: 'broken.example' }, { why: 'noted' });
    await expect(db.keep(noted, MONDAY)).rejects.toMatchObject({ reason: 'sites_broken' });
    await db.forget(['broken.example'], 'noted');
    expect(await recordsOf('sites')).toEqual(expect.arrayContaining([broken, newer]));
  });

  it('gives way to a report of its site that is asked for', async () => {
    await putRaw('sites', broken);
    await db.keep(draftOf({ site: 'broken.example' }), MONDAY);
    expect(await db.all()).toMatchObject({ sites: [{ site: 'broken.example' }], unreadable: 0 });
  });
});

describe('forgetting', () => {
  it('takes reports with their rows, and nothing else', async () => {
    for (const site of ['a.example', 'b.example', 'c.example']) await db.keep(draftOf({ site }), MONDAY);
    await db.forget(['a.example', 'c.example', 'never.example']);
    expect((await db.all()).sites.map(({ site }) => site)).toEqual(['b.example']);
    expect(await recordsOf('rows')).toHaveLength(1);
    expect(await db.read('a.example')).toBeNull();
  });

  it('for a reason takes only those that are kept for that one', async () => {
    await db.keep(draftOf({ site: 'asked.example' }), MONDAY);
    await db.keep(draftOf({ site: 'noted.example' }, { why: 'noted' }), MONDAY);
    await db.forget(['asked.example', 'noted.example'], 'noted');
    expect((await db.all()).sites.map(({ site }) => site)).toEqual(['asked.example']);
  });
});

describe('trouble with the disk', () => {
  it('that is full says so, and leaves the older report with its row', async () => {
    const kept = await db.keep(draftOf(), MONDAY);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'rows') throw new DOMException('disk is full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(db.keep(draftOf({ title: 'New' }), TUESDAY)).rejects.toMatchObject({ reason: 'sites_quota' });
    vi.restoreAllMocks();
    expect(await db.read(SITE)).toEqual(kept);
    expect((await db.all()).sites).toEqual([compareSite(kept)]);
  });

  it('that took the database away is over with the next call', async () => {
    const opened: IDBDatabase[] = [];
    const open = indexedDB.open.bind(indexedDB);
    vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      const request = open(...args);
      request.addEventListener('success', () => opened.push(request.result));
      return request;
    });
    const fresh = await openSites(name);
    await fresh.keep(draftOf(), MONDAY);
    for (const it of opened) forceCloseDatabase(it as never);
    expect((await fresh.all()).sites).toHaveLength(1);
    fresh.close();
  });
});
