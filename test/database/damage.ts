import { vi } from 'vitest';

interface Executing {
  _execRequestAsync(request: { operation: () => unknown; source: IDBObjectStore }): IDBRequest;
}

/** A request that fails as the browser's own do: its error travels up to the transaction, and aborts it where nobody stops it. */
function failing(store: IDBObjectStore): IDBRequest {
  const operation = () => {
    throw new DOMException('the record on disk is damaged', 'UnknownError');
  };
  return (store.transaction as unknown as Executing)._execRequestAsync({ operation, source: store });
}

/** From here on the browser can read no value of these records; their keys it still lists. */
export function damage(name: string, ...keys: IDBValidKey[]): void {
  const { get, getAll } = IDBObjectStore.prototype;
  const isHit = (range: IDBValidKey | IDBKeyRange | null | undefined, key: IDBValidKey) =>
    range === null || range === undefined || (range instanceof IDBKeyRange ? range.includes(key) : range === key);
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    return this.name === name && keys.some((bad) => isHit(key, bad)) ? failing(this) : get.call(this, key);
  });
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, range, count) {
    const bad = this.name === name && keys.some((key) => isHit(range as IDBKeyRange | null | undefined, key));
    return bad ? failing(this) : getAll.call(this, range as IDBKeyRange | null, count);
  });
}
