import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { askExtension } from '../../../cli/browsers/ask-extension';
import type { Note, NoteDraft } from '../../../utils/notes';

export const SITE = 'www.elin-strand.example';

/** A note to be kept, under an id of its own: asked twice, it is kept once. */
export function draftOf(body: string) {
  return {
    id: randomUUID(),
    create: true,
    site: SITE,
    target: { source: `https://${SITE}/`, title: 'Elin Strand' },
    body,
  } satisfies NoteDraft;
}

/** A note as an import brings it. */
export function noteOf(body: string, at = '2026-11-20T10:00:00.000Z'): Note {
  const { create: _, ...draft } = draftOf(body);
  return { kind: 'note', tags: [], ...draft, created: at, modified: at };
}

/** Every note there is, trash included, by id; read piece by piece as the dashboard does. */
export async function allNotes(view: Page): Promise<Map<string, Note>> {
  const all = new Map<string, Note>();
  let after: string | undefined;
  do {
    const piece = await askAgain(() => askExtension(view, 'notesChunk', { after, limit: 500 }));
    for (const note of piece.notes) all.set(note.id, note);
    after = piece.next;
  } while (after !== undefined);
  return all;
}

/** Asks until there is an answer: a background that was just ended does not hear at once. */
export async function askAgain<T>(ask: () => Promise<T>, attempts = 20): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await within(5_000, ask());
    } catch (error) {
      if (attempt >= attempts) throw error;
      await pause(100);
    }
  }
}

/** What became of a question: an answer means "on disk"; without one, anything may have happened, but only whole. */
export async function outcomeOf<T>(asked: Promise<T>): Promise<{ answer: T } | { failed: string }> {
  try {
    return { answer: await within(5_000, asked) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    pause(milliseconds).then((): never => {
      throw new Error('no answer in time');
    }),
  ]);
}
