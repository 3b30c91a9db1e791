import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension } from '../../../cli/browsers/ask-extension';
import { BROWSERS, openStage, type Stage } from '../stage';
import { allNotes, askAgain, draftOf, noteOf, outcomeOf, pause } from './notes-in';

const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 3);

/** Files by which a browser, or its database, says that it is in use. */
const LOCKS = /^(LOCK|lock|\.parentlock|parent\.lock|SingletonLock|SingletonCookie|SingletonSocket)$/;

describe.each(BROWSERS)('%s, ended from outside', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name, { watching: 'no' });
  });
  afterAll(() => stage?.close());

  /** What was open before a crash only looks as if it still were. */
  const newView = () => stage.browser.openExtensionPage('options.html');

  it('in the midst of writing: every note that was confirmed is there, an import whole or not at all', async () => {
    const confirmed = new Set<string>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const view = await newView();
      const drafts = Array.from({ length: 12 }, (_, at) => draftOf(`Crash ${round}.${at}`));
      const imported = Array.from({ length: 200 }, (_, at) => noteOf(`Crash import ${round}.${at}`));
      const asked = [
        ...drafts.map((note) => outcomeOf(askExtension(view, 'saveNote', { note }))),
        outcomeOf(askExtension(view, 'importNotes', { id: randomUUID(), name: 'file', added: imported, changed: [] })),
      ];
      const answered: string[] = [];
      asked.forEach((one, at) => void one.then((it) => 'answer' in it && answered.push(drafts[at]?.body ?? 'import')));
      await pause(20 + round * 40);
      const before = [...answered];
      await stage.browser.crash();
      for (const body of before) if (body !== 'import') confirmed.add(body);

      const bodies = new Set([...(await allNotes(await newView())).values()].map(({ body }) => body));
      for (const body of confirmed) expect(bodies).toContain(body);
      const ofImport = imported.filter(({ body }) => bodies.has(body)).length;
      expect([0, imported.length]).toContain(ofImport);
      if (before.includes('import')) expect(ofImport).toBe(imported.length);
    }
  }, 300_000);

  it('its lock files deleted while it is closed: every note is there', async () => {
    const { note } = await askAgain(async () => askExtension(await newView(), 'saveNote', { note: draftOf('Locked') }));
    const deleted: string[] = [];
    await stage.browser.restart((profile) => {
      for (const entry of readdirSync(profile, { recursive: true, withFileTypes: true })) {
        if (!LOCKS.test(entry.name)) continue;
        rmSync(join(entry.parentPath, entry.name), { force: true });
        deleted.push(entry.name);
      }
    });
    expect(deleted).not.toEqual([]);
    expect((await allNotes(await newView())).get(note.id)?.body).toBe('Locked');
  });
});
