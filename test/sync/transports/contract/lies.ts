import { expect, it } from 'vitest';
import { foreign, garbage, old, replayed, truncated } from '../../../../cli/servers/lies';
import { asPulled, makeRecords, pullAll, type Stage } from '../stage';

/**
 * What a transport alone can notice. Bytes that are not what their author wrote look like any others here: who holds the key refuses
 * them. What is asked of a transport is that it hands them on, ends, and learns the truth once it is told.
 */
export function mustSurviveLies(stage: Stage): void {
  it('a server that shows an old state brings nothing, and all of it once it tells the truth', async () => {
    const [first, second] = [makeRecords(3), makeRecords(4)];
    await stage.device().push({ records: first });
    const reader = stage.device();
    const before = await pullAll(reader);
    stage.proxy.meddle(old());
    const then = await pullAll(reader, before.cursor);
    await stage.device().push({ records: second });
    const still = await pullAll(reader, then.cursor);
    expect([...then.names, ...still.names]).toEqual([]);
    stage.proxy.meddle(null);
    expect((await pullAll(reader, still.cursor)).bytes).toEqual(asPulled(second));
  });

  it.each([
    ['cuts records short', () => truncated(700)],
    ['puts other bytes in their place', foreign],
    ['gives one record for all', replayed],
  ])('a server that %s is handed on as it is, under the names that were asked for', async (_, lie) => {
    const records = makeRecords(4);
    await stage.device().push({ records });
    stage.proxy.meddle(lie());
    const { bytes } = await pullAll(stage.device());
    expect([...bytes.keys()].sort()).toEqual(records.map(({ name }) => name).sort());
    const changed = records.filter((it) => bytes.get(it.name) !== asPulled([it]).get(it.name));
    expect(changed.length).toBeGreaterThanOrEqual(3);
    stage.proxy.meddle(null);
    expect((await pullAll(stage.device())).bytes).toEqual(asPulled(records));
  });

  it.each([
    '',
    '\u0000<<<{[ nothing',
    '{}',
    '[]',
    '<a/>',
    '{"results":7}',
    '<multistatus>',
    '<!doctype html><p>Log in<br>',
  ])('an answer of the right status that says %j is no place without records', async (text) => {
    await stage.device().push({ records: makeRecords(1) });
    stage.proxy.meddle(garbage(text));
    const failure = await stage
      .device()
      .pull(null)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'SyncFailure' });
    expect(['garbled', 'not_webdav', 'not_couchdb']).toContain((failure as { reason: string }).reason);
  });
}
