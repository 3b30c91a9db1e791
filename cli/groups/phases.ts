import { randomBytes } from 'node:crypto';
import { inParallel } from '../../utils/sync/http/in-parallel';
import { newName } from '../../utils/sync/keys/random';
import type { SealedRecord, Transport } from '../../utils/sync/transport';

/** The shortest a sealed record is. */
const RECORD_BYTES = 1_024;
const PUSHED_AT_ONCE = 500;

export function makeRecord(): SealedRecord {
  return { name: newName(randomBytes), bytes: new Uint8Array(randomBytes(RECORD_BYTES)) };
}

/** Every member pushes its share, four members at once. */
export async function writeAll(members: readonly Transport[], records: number): Promise<void> {
  const share = Math.ceil(records / members.length);
  await inParallel(members, 4, async (member) => {
    for (let left = share; left > 0; left -= PUSHED_AT_ONCE) {
      await member.push({ records: Array.from({ length: Math.min(left, PUSHED_AT_ONCE) }, makeRecord) });
    }
  });
}

/** Reads from the beginning to the end; gives how many records there were, and the cursor. */
export async function readAll(member: Transport): Promise<{ records: number; cursor: string }> {
  let cursor: string | null = null;
  for (let records = 0; ; ) {
    const pulled = await member.pull(cursor);
    records += pulled.records.length;
    cursor = pulled.cursor;
    if (!pulled.more) return { records, cursor };
  }
}

/** All members wait for news; in turn one writes a record. Milliseconds, for each record, until the last of the others had it. */
export async function pass(members: readonly Transport[], start: string, rounds: number): Promise<number[]> {
  const ended = new AbortController();
  const seen = members.map(() => new Map<string, number>());
  const listening = members.map(async (member, place) => {
    for (let cursor = start; !ended.signal.aborted; ) {
      const pulled = await member.pull(cursor, { wait: true, signal: ended.signal }).catch(() => null);
      for (const { name } of pulled?.records ?? []) seen[place]?.set(name, performance.now());
      cursor = pulled?.cursor ?? cursor;
    }
  });
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await pause(500);
    const record = makeRecord();
    const written = performance.now();
    await members[round % members.length]?.push({ records: [record] });
    while (seen.some((it) => !it.has(record.name))) await pause(5);
    times.push(Math.max(...seen.map((it) => it.get(record.name) ?? 0)) - written);
  }
  ended.abort(new Error('ended'));
  await Promise.all(listening);
  return times.sort((one, other) => one - other);
}

/** All members wait while nothing happens, for so many milliseconds. */
export async function idle(members: readonly Transport[], start: string, ms: number): Promise<void> {
  const ended = AbortSignal.timeout(ms);
  await Promise.all(
    members.map(async (member) => {
      while (!ended.aborted) await member.pull(start, { wait: true, signal: ended }).catch(() => null);
    }),
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
