import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MessageName, Payload } from '../../utils/extension';
import { noteOf } from '../notes/note-of';
import { type Background, freshProfile, startBackground, view } from './background';

const letGoOnDisk = vi.fn();
vi.mock('../../utils/extension/let-go-on-disk', () => ({ letGoOnDisk: () => letGoOnDisk() }));

let background: Background;
const ask = <N extends MessageName>(name: N, payload: Payload<N>) => background.ask(name, payload);
const NOTE = noteOf(1);
const imported = () => ask('importNotes', { name: 'x', added: [NOTE], changed: [] });

beforeAll(async () => {
  background = await startBackground();
}, 60_000);
beforeEach(async () => {
  await freshProfile();
  letGoOnDisk.mockReset();
});

describe('the browser is asked to let go of what is deleted for good', () => {
  it('with a note, and not while it only lies in the trash', async () => {
    await imported();
    await ask('changeNotes', { ids: [NOTE.id], change: { do: 'trash' } });
    await ask('changeNotes', { ids: [NOTE.id], change: { do: 'restore' } });
    expect(letGoOnDisk).not.toHaveBeenCalled();
    await ask('changeNotes', { ids: [NOTE.id], change: { do: 'trash' } });
    await ask('changeNotes', { ids: [NOTE.id], change: { do: 'purge' } });
    expect(letGoOnDisk).toHaveBeenCalled();
  });

  it('with notes of an import that is taken back', async () => {
    const { id } = await imported();
    await ask('undoImport', { id });
    expect(letGoOnDisk).toHaveBeenCalledOnce();
  });

  it('with a mark', async () => {
    const { id } = await ask('saveMark', { mark: { site: 'elin.example', url: 'https://elin.example/', about: {} } });
    expect(letGoOnDisk).not.toHaveBeenCalled();
    await ask('removeMarks', { ids: [id] });
    expect(letGoOnDisk).toHaveBeenCalledOnce();
  });

  it('with kept reports and policies', async () => {
    const { allHandlers } = await import('./all-handlers');
    await allHandlers.forgetSites({ sites: ['elin.example'] }, view);
    expect(letGoOnDisk).toHaveBeenCalledOnce();
    await allHandlers.forgetPolicy({ ids: [NOTE.id] }, view);
    expect(letGoOnDisk).toHaveBeenCalledTimes(2);
  });
});
