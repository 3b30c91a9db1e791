import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KeptPolicy, KeptText } from '../../utils/changes';
import { KeptSite } from '../../utils/comparison';
import { readQuestionRecords, readRowRecord, readSiteRecord } from '../../utils/comparison/stored-site';
import { readSettings } from '../../utils/extension';
import { MOST_A_DAY, spendRequest } from '../../utils/extension/request-budget';
import { readTab, TabRecord } from '../../utils/extension/tab-records';
import { Settings } from '../../utils/extension/tab-report';
import { Note } from '../../utils/notes';
import { readAllStored, readStored, rewriteStored } from '../../utils/notes/stored-note';
import { anyNote } from '../sharing/any-note';
import { holds, holdsInTime } from './run';

/** Anything that a database or a store can give back. */
const anyStored = fc.anything({
  maxDepth: 4,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withBigInt: true,
});

/** A record of ours of which one field, anywhere, is something else. */
const damaged = <T extends object>(whole: fc.Arbitrary<T>): fc.Arbitrary<object> =>
  fc.tuple(whole, anyStored, fc.nat()).map(([record, other, at]) => {
    const fields = Object.keys(record);
    return { ...record, [fields[at % fields.length] ?? 'id']: other };
  });

describe('what lies in a database', () => {
  const records = fc.oneof(anyStored, damaged(anyNote), anyNote);

  it('is a note or is skipped', () => {
    holds(
      fc.array(records, { maxLength: 6 }),
      (list) => {
        for (const record of list) {
          const note = readStored(record);
          if (note) expect(Note.parse(note)).toEqual(note);
        }
        expect(readAllStored(list)).toHaveLength(list.filter((it) => readStored(it)).length);
      },
      500,
    );
  });

  it('keeps what a later version wrote beside a note, whatever that is', () => {
    const beside = fc.dictionary(
      fc.string().map((name) => `later-${name}`),
      fc.jsonValue(),
      { maxKeys: 4 },
    );
    holds(fc.tuple(anyNote, beside, fc.string()), ([note, later, body]) => {
      const written = rewriteStored({ ...later, ...note }, note, { ...note, body });
      expect(readStored(written)).toEqual({ ...note, body });
      expect(written).toEqual({ ...later, ...note, body });
    });
  });

  it('is a policy, a site, a row of the comparison, a question or is skipped', () => {
    holds(
      anyStored,
      (record) => {
        for (const schema of [KeptPolicy, KeptText, KeptSite]) expect(() => schema.safeParse(record)).not.toThrow();
        expect(() => readSiteRecord(record)).not.toThrow();
        expect(() => readRowRecord(record)).not.toThrow();
        expect(() => readQuestionRecords([record, record])).not.toThrow();
      },
      1_000,
    );
  });
});

describe('what lies in the browser’s stores', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are settings, each its own or as if never set', async () => {
    const fields = Object.fromEntries(Object.keys(Settings.shape).map((name) => [name, fc.jsonValue()]));
    await holdsInTime(
      fc.oneof(fc.jsonValue(), fc.record(fields, { requiredKeys: [] })),
      async (settings) => {
        await fakeBrowser.storage.local.set({ settings });
        Settings.parse(await readSettings());
      },
      500,
    );
  });

  it('keep every setting that is whole where another is broken', async () => {
    await holdsInTime(
      fc.tuple(
        fc.boolean(),
        fc.string({ maxLength: 20 }).filter((it) => !/\p{Cc}/u.test(it)),
        fc.jsonValue(),
      ),
      async ([highlights, author, other]) => {
        await fakeBrowser.storage.local.set({ settings: { highlights, author, sidebarWidth: { other } } });
        expect(await readSettings()).toMatchObject({ highlights, author });
      },
    );
  });

  it('is known of a tab, or counts as nothing known', async () => {
    await holdsInTime(fc.jsonValue(), async (record) => {
      await fakeBrowser.storage.session.set({ 'tab:1': record });
      const read = await readTab(1);
      if (read) TabRecord.parse(read);
    });
  });

  it('never lets a site be asked more often in a day, whatever was counted', async () => {
    const day = new Date('2029-04-03T10:00:00Z');
    await holdsInTime(
      fc.tuple(fc.jsonValue(), fc.domain()),
      async ([counted, site]) => {
        await fakeBrowser.storage.session.clear();
        await spendRequest(site, day);
        const all = await fakeBrowser.storage.session.get(null);
        for (const key of Object.keys(all)) await fakeBrowser.storage.session.set({ [key]: counted });
        let spent = 0;
        for (let asked = 0; asked < MOST_A_DAY + 2; asked++) if (await spendRequest(site, day)) spent++;
        expect(spent).toBeLessThanOrEqual(MOST_A_DAY);
      },
      60,
    );
  });
});
