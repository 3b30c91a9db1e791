import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const fail = (name: string) => () => {
  throw new DOMException('as the browser says it', name);
};

/** The disk takes nothing more, and can still be read. Returns how to make room. */
export function fillDisk(): () => void {
  const spies = [
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(fail('QuotaExceededError')),
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(fail('QuotaExceededError')),
  ];
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

/** The database cannot be reached at all. Returns how to mend it. */
export function breakDatabase(): () => void {
  const spies = [
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(fail('UnknownError')),
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(fail('UnknownError')),
  ];
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}

/** An area of the extension's own storage takes nothing more. */
export function fillArea(area: 'local' | 'session'): () => void {
  const spy = vi.spyOn(fakeBrowser.storage[area], 'set').mockRejectedValue(new Error('quota bytes exceeded'));
  return () => spy.mockRestore();
}
