import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '../../public/_locales/en/messages.json';
import {
  beginDataHandling,
  DATA_HANDLING,
  seeDataHandling,
  unseenDataHandling,
} from '../../utils/extension/data-handling';

const unseen = async () => (await unseenDataHandling()).map(({ version }) => version);
const newest = DATA_HANDLING.length;

beforeEach(() => fakeBrowser.reset());

it('tells nothing to who has just installed', async () => {
  await beginDataHandling('install');
  expect(await unseen()).toEqual([]);
});

it('tells nothing where it is not known what she saw', async () => {
  expect(await unseen()).toEqual([]);
  await fakeBrowser.storage.local.set({ dataHandlingSeen: 'all' });
  expect(await unseen()).toEqual([]);
});

it('tells who had it before this was written down all that came after the first way, newest first', async () => {
  await beginDataHandling('update');
  const later = DATA_HANDLING.map(({ version }) => version).filter((version) => version > 1);
  expect(later.length).toBeGreaterThan(0);
  expect(await unseen()).toEqual(later.reverse());
});

it('tells each change once, also after another update', async () => {
  await beginDataHandling('update');
  await seeDataHandling();
  await beginDataHandling('update');
  expect(await unseen()).toEqual([]);
});

it('numbers its versions one by one, each with its day and, after the first, its words', () => {
  expect(DATA_HANDLING.map(({ version }) => version)).toEqual(Array.from({ length: newest }, (_, place) => place + 1));
  const days = DATA_HANDLING.map(({ since }) => since);
  expect(days).toEqual([...days].sort());
  for (const { version } of DATA_HANDLING.slice(1)) expect(Object.keys(en)).toContain(`data_handling_${version}`);
});
