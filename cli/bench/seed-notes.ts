import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { Note } from '../../utils/notes';
import { askExtension } from '../browsers/ask-extension';

export const NOTES = 10_000;
const SITES = 500;
/** Notes in one import: a message carries no more than its limit. */
const PIECE = 5_000;

const WORDS =
  'budget school river harbour promise list vote privacy letter meeting donor volunteer newsletter region train energy water housing health member address deadline question answer poster stage speech council market garden'.split(
    ' ',
  );
const TAGS = ['budget', 'transport', 'privacy', 'housing', 'energy', 'to check', 'answered', 'meeting'];
const KINDS = ['note', 'quote', 'question', 'promise', 'correction'] as const;

/** Ten thousand notes on five hundred sites; all but the ids the same in every run. */
export function benchNotes(): Note[] {
  return Array.from({ length: NOTES }, (_, at) => {
    const site = `campaign-${at % SITES}.example`;
    const instant = new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString();
    return {
      id: randomUUID(),
      site,
      target: {
        source: `https://${site}/page-${at % 7}`,
        title: wordsFrom(at, 5),
        ...(at % 2 === 0 && {
          selector: { type: 'TextQuoteSelector', exact: wordsFrom(at + 1, 18), prefix: '', suffix: '' } as const,
        }),
      },
      body: `${wordsFrom(at, 40)} number${at}`,
      kind: KINDS[at % KINDS.length] ?? 'note',
      tags: at % 3 === 0 ? [TAGS[at % TAGS.length] ?? 'budget'] : [],
      about: { election: `Election ${at % 4}` },
      created: instant,
      modified: instant,
    };
  });
}

/** Puts the notes into an extension that is closed afterwards. */
export async function putNotes(view: Page): Promise<Note[]> {
  const notes = benchNotes();
  for (let at = 0; at < notes.length; at += PIECE) {
    const added = notes.slice(at, at + PIECE);
    await askExtension(view, 'importNotes', { id: randomUUID(), name: 'bench', added, changed: [] });
  }
  return notes;
}

/** Puts the notes into the extension, for as long as `work` takes. */
export async function withNotes<T>(view: Page, work: () => Promise<T>): Promise<T> {
  const notes = await putNotes(view);
  try {
    return await work();
  } finally {
    const ids = notes.map(({ id }) => id);
    await askExtension(view, 'changeNotes', { ids, change: { do: 'trash' } });
    await askExtension(view, 'changeNotes', { ids, change: { do: 'purge' } });
  }
}

function wordsFrom(at: number, count: number): string {
  return Array.from({ length: count }, (_, place) => WORDS[(at * 13 + place * 7) % WORDS.length]).join(' ');
}
