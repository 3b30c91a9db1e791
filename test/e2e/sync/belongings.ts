import { expect } from 'vitest';
import { askExtension } from '../../../cli/browsers/ask-extension';
import type { KeptPolicy, KeptText } from '../../../utils/changes';
import type { Note } from '../../../utils/notes';
import { type Device, stateOf } from './devices';
import { putInStores, readStores } from './stores';

const SITE = 'volunteers.example';
const URL = 'https://volunteers.example/join';

/** Too much for one kilobyte, however it is packed. */
export const LONG = Array.from({ length: 1_500 }, (_, at) => ((at * 2_654_435_761) % 2 ** 32).toString(36)).join(' ');

/** An id that a test can tell from others: one letter or more, a to f. */
export const idOf = (name: string): string => `00000000-0000-4000-8000-${name.padStart(12, '0')}`;

export async function write({ view }: Device, id: string, body: string, create = false): Promise<void> {
  const note = { id: idOf(id), create, site: SITE, body, target: { source: URL, title: 'Join' } };
  await askExtension(view, 'saveNote', { note });
}

/** Into the trash, and out of it for good. */
export async function purge({ view }: Device, id: string): Promise<void> {
  const ids = [idOf(id)];
  await askExtension(view, 'changeNotes', { ids, change: { do: 'trash' } });
  await askExtension(view, 'changeNotes', { ids, change: { do: 'purge' } });
}

export async function notesOf({ view }: Device): Promise<Note[]> {
  const { notes } = await askExtension(view, 'notesChunk', { limit: 2_000 });
  return notes;
}

export async function bodyOf(device: Device, id: string): Promise<string | undefined> {
  return (await notesOf(device)).find((note) => note.id === idOf(id))?.body;
}

export async function mark({ view }: Device, id: string, name: string, create = true): Promise<void> {
  const said = { id: idOf(id), create, site: SITE, url: URL, name, about: {} };
  await askExtension(view, 'saveMark', { mark: said });
}

/** As if it had been kept from a page, which test/e2e/policy-changes.test.ts does. */
export async function keepPolicy(device: Device, id: string, words: string): Promise<void> {
  await askExtension(device.view, 'keptPolicies', {});
  const at = new Date().toISOString();
  const policy: KeptPolicy = {
    version: 1,
    id: idOf(id),
    site: SITE,
    url: 'https://volunteers.example/privacy',
    title: 'Privacy',
    language: 'en',
    keptAt: at,
    readAt: at,
    seenAt: at,
    reader: '0.1.0',
    answers: [],
  };
  const passages: KeptText['passages'] = [{ kind: 'paragraph', text: words, heading: 'Privacy' }];
  const text: KeptText = { url: policy.url, title: 'Privacy', passages, cut: false };
  await putInStores(device.view, 'isoloir-policies', {
    policies: [policy],
    texts: [{ id: policy.id, ...text }],
  });
}

/**
 * Everything on a device that is shared, as one text: notes, marks, kept policies with their words. In a group each sees the others'
 * names on what they wrote, and none on her own: hers is put there.
 */
export async function belongingsOf(device: Device): Promise<string> {
  // Opens that database where it was not yet: a page is not to be the first.
  await askExtension(device.view, 'keptPolicies', {});
  const { policies = [], texts = [] } = await readStores(device.view, 'isoloir-policies', ['policies', 'texts']);
  const kept = policies.map(({ seenAt: _, ...policy }) => policy);
  const isGroup = (await stateOf(device)).kind === 'group';
  const marks = (await askExtension(device.view, 'directory', {})).map((mark) => ({
    ...mark,
    ...(isGroup && { by: mark.by ?? device.name }),
  }));
  const byId = <T extends { id?: unknown }>(all: T[]) => all.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  const notes = (await notesOf(device)).map((note) => ({
    ...note,
    ...(isGroup && { creator: note.creator ?? device.name }),
  }));
  const all = { notes: byId(notes), marks: byId(marks), policies: byId(kept), texts: byId(texts) };
  return canonical(all);
}

/** Whatever order the fields were written in. */
function canonical(value: unknown): string {
  return JSON.stringify(
    value,
    (_, part) =>
      part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    1,
  );
}

/** All have the same, byte for byte. Gives the notes' words. */
export async function expectAlike(devices: readonly Device[]): Promise<string[]> {
  const [first, ...others] = devices;
  if (!first) return [];
  const belongings = await belongingsOf(first);
  for (const other of others) expect(await belongingsOf(other), other.name).toBe(belongings);
  return (await notesOf(first)).map(({ body }) => body);
}

/** Besides, nothing waits, fails, is missing or was refused. */
export async function expectSame(devices: readonly Device[]): Promise<string[]> {
  const bodies = await expectAlike(devices);
  for (const device of devices) {
    const { failure, refused, missing, pending } = await stateOf(device);
    expect([device.name, failure, refused, missing, pending]).toEqual([device.name, undefined, [], 0, 0]);
  }
  return bodies;
}
