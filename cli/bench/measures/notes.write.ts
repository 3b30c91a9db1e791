import type { Page } from 'puppeteer-core';
import * as z from 'zod/mini';
import { withNotes } from '../seed-notes';
import { type Measure, median } from '../stage';

const WRITES = 60;

const Times = z.array(z.number());

/** From a view's question to the answer that a new note is on disk, beside ten thousand others. */
const write: Measure = async ({ own, baseline }) => {
  const view = await own.openExtensionPage('options.html');
  const value = await withNotes(view, async () => median(await saveNotes(view)));
  await view.close();
  const bare = await baseline.openExtensionPage('blank.html');
  const put = await putRecords(bare);
  await bare.close();
  return { value, baseline: median(put), unit: 'ms', against: 'one record put into a bare database, on disk' };
};

async function saveNotes(view: Page): Promise<number[]> {
  const times = await view.evaluate(async (writes) => {
    const taken: number[] = [];
    for (let at = 0; at < writes; at += 1) {
      const note = {
        id: crypto.randomUUID(),
        create: true,
        site: 'campaign-1.example',
        target: { source: 'https://campaign-1.example/', title: 'A page' },
        body: `Written while measured, ${at}`,
      };
      const started = performance.now();
      await chrome.runtime.sendMessage({ message: 'saveNote', payload: { note } });
      taken.push(performance.now() - started);
    }
    return taken;
  }, WRITES);
  return Times.parse(times).slice(5);
}

async function putRecords(page: Page): Promise<number[]> {
  const times = await page.evaluate(async (writes) => {
    const request = indexedDB.open('bare', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('notes', { keyPath: 'id' });
    const db: IDBDatabase = await new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const taken: number[] = [];
    for (let at = 0; at < writes; at += 1) {
      const started = performance.now();
      const transaction = db.transaction('notes', 'readwrite', { durability: 'strict' });
      transaction.objectStore('notes').put({ id: crypto.randomUUID(), body: `Written while measured, ${at}` });
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      taken.push(performance.now() - started);
    }
    db.close();
    return taken;
  }, WRITES);
  return Times.parse(times).slice(5);
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

export default write;
