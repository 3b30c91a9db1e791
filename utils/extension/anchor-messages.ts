import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { samePage } from '../anchoring';
import type { Note } from '../notes';
import { siteOf } from '../report';
import { MOST_QUOTES, type NoteQuote } from './anchor-orders';
import { type Handlers, Refused } from './answer-messages';
import { layMarks } from './lay-marks';
import { NotePlace } from './note-contract';
import { noteMessages } from './note-messages';
import { orderAnchor } from './order-anchor';
import { ownTab } from './own-tab';
import { readSelection } from './read-selection';
import type { Caller } from './sender-of';
import { readSettings } from './settings';
import { changeTab, readTab } from './tab-records';
import { tellViews } from './tell-views';

/** What views may ask about words in a tab's page: those selected, and where those of notes stand. */
export const anchorMessages = {
  async getSelection({ tabId }, caller) {
    const id = await ownTab(caller, tabId);
    const chosen = (await readTab(id))?.selection;
    if (chosen) await changeTab(id, (record) => record && { ...record, selection: undefined });
    return chosen ?? readSelection(id);
  },

  async notePlaces({ tabId }, caller) {
    const id = await ownTab(caller, tabId);
    const notes = await quotedHere(id, caller);
    if (notes.length === 0) return [];
    const mark = await wantsMarks(id, caller);
    if (mark) await layMarks(id, true);
    const quotes = notes.map(({ quote }) => quote);
    const places = z.array(NotePlace).parse(await orderAnchor(id, { order: 'places', quotes, mark }));
    // On another query of the same path a note is shown only where its words stand.
    const sure = new Set(notes.flatMap(({ page, quote }) => (page === 'same' ? [quote.id] : [])));
    const told = places.filter((it) => sure.has(it.id) || it.found !== 'not-found');
    if (told.some(({ found }) => found === 'not-found')) void tellOfLateWords(id);
    return told;
  },

  async goToNote({ tabId, id: wanted }, caller) {
    const id = await ownTab(caller, tabId);
    const quote = (await quotedHere(id, caller)).find((it) => it.quote.id === wanted)?.quote;
    if (!quote) return { id: wanted, found: 'not-found' };
    return NotePlace.parse({ id: wanted, found: await orderAnchor(id, { order: 'goTo', quote }) });
  },
} satisfies Partial<Handlers>;

/** Marks go with the sidebar: where the citizen turned them on, and looks at her notes beside the page. */
async function wantsMarks(tabId: number, { url }: Caller): Promise<boolean> {
  if (!(await readSettings()).highlights) return false;
  return new URL(url).pathname === '/sidepanel.html' || (await readTab(tabId))?.sidebar === 'open';
}

interface QuotedHere {
  quote: NoteQuote;
  page: 'same' | 'perhaps';
}

/** The notes with a quote that speak of the page in front; a frame's tab shows its own site only. */
async function quotedHere(tabId: number, caller: Caller): Promise<QuotedHere[]> {
  const url = (await browser.tabs.get(tabId)).url ?? (await readTab(tabId))?.url ?? '';
  const site = siteOf(url);
  if (site === null) throw new Refused('not_readable');
  const notes = await noteMessages.siteNotes({ site }, caller);
  return notes.flatMap((note) => quoteOn(url, note)).slice(0, MOST_QUOTES);
}

function quoteOn(url: string, { id, target: { source, selector, position } }: Note): QuotedHere[] {
  const page = samePage(source, url);
  if (!selector || page === 'another') return [];
  const { exact, prefix, suffix } = selector;
  return [{ page, quote: { id, exact, prefix, suffix, ...(position && { position }) } }];
}

/** One at a time for each tab. */
const waiting = new Set<number>();

/** A page may bring words a moment later: once it has, views ask again. */
async function tellOfLateWords(tabId: number): Promise<void> {
  if (waiting.has(tabId)) return;
  waiting.add(tabId);
  try {
    const come = await orderAnchor(tabId, { order: 'latePlaces' });
    waiting.delete(tabId);
    if (come === true) await tellViews({ changed: 'report', tabId });
  } catch {
    // The page has gone.
    waiting.delete(tabId);
  }
}
