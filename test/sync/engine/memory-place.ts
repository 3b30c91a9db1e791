import {
  type Place,
  type Places,
  type Pulled,
  type Push,
  type SealedRecord,
  SyncFailure,
  type Transport,
} from '../../../utils/sync';
import type { TestPlace } from './test-place';

/** Records at once: few, so that a pull takes several turns. */
const AT_ONCE = 7;

/** A place in memory, with everything that a place can do to those who use it. */
export class MemoryPlace implements TestPlace {
  readonly at: Place = { type: 'webdav', address: 'https://cloud.example/dav/', user: 'ana', password: 'x' };
  readonly log: SealedRecord[] = [];
  readonly deleted: string[] = [];
  /** Asked before each thing that is done: throws to fail it. */
  before: (what: string) => void = () => {};
  /** What comes of a record on its way out. */
  meddle: (record: SealedRecord, at: number) => SealedRecord = (record) => record;
  requests = 0;

  places(): Places {
    return {
      transport: () => this.transport(),
      check: async () => (this.log.length > 0 ? 'space' : 'nothing'),
      empty: async () => this.clear(),
    };
  }

  transport(): Transport {
    return {
      pull: async (cursor) => this.#pull(cursor),
      push: async (push) => this.#push(push),
    };
  }

  clear(): void {
    this.deleted.push(...this.log.map(({ name }) => name).filter((name) => !this.deleted.includes(name)));
  }

  async #pull(cursor: string | null): Promise<Pulled> {
    this.requests += 1;
    this.before('pull');
    const [from = 0, goneFrom = this.deleted.length] = cursor === null ? [0] : cursor.split(' ').map(Number);
    const to = Math.min(from + AT_ONCE, this.log.length);
    const records = this.log
      .slice(from, to)
      .filter(({ name }) => !this.deleted.includes(name))
      .map((record, at) => this.meddle(record, from + at));
    const gone = this.deleted.slice(goneFrom);
    this.before('pulled');
    return { records, gone, cursor: `${to} ${this.deleted.length}`, more: to < this.log.length };
  }

  async #push({ records, replaced = [] }: Push): Promise<void> {
    this.requests += 1;
    for (const record of records) {
      this.before('write');
      if (!this.log.some(({ name }) => name === record.name)) this.log.push({ ...record, bytes: record.bytes.slice() });
      this.before('written');
    }
    for (const name of replaced) {
      this.before('delete');
      if (!this.deleted.includes(name)) this.deleted.push(name);
    }
    this.before('pushed');
  }
}

/** Fails everything, as a server does that has no room left, or a browser that is offline. */
export function failing(reason: SyncFailure['reason']) {
  return () => {
    throw new SyncFailure(reason);
  };
}
