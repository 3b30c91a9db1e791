import { browser } from 'wxt/browser';
import { describeSuggestion, inStyle, type SuggestionStyle } from './describe-suggestion';
import { keptNotes } from './kept-notes';
import { isPrivateInFront } from './private-window';
import { say } from './say';
import { findPages, type SearchedNote, searchedNote, wordsOf } from './searched-notes';

/** Lines that browsers have room for. */
const MOST = 6;
/** Notes read at once. */
const PIECE = 500;
const STYLE: SuggestionStyle = import.meta.env.FIREFOX ? 'plain' : 'styled';

/** All notes, read once for one search in the address bar and let go with it. */
let reading: Promise<SearchedNote[]> | undefined;
/** Which keystroke is the last: an older one's answer is nobody's any more. */
let turn = 0;

/**
 * The keyword `isoloir` in the address bar looks through the citizen's notes. What she types there is kept nowhere and sent to nobody, and
 * in a private window no note is shown. Firefox for Android has no such thing.
 */
export function followOmnibox(): void {
  const { omnibox } = browser;
  if (!omnibox) return;
  omnibox.onInputStarted.addListener(() => {
    reading = undefined;
    say('omnibox_all').then(
      (words) => omnibox.setDefaultSuggestion({ description: inStyle(words, STYLE) }),
      console.info,
    );
  });
  omnibox.onInputChanged.addListener((typed, suggest) => {
    turn += 1;
    const mine = turn;
    suggestNotes(typed).then((lines) => mine === turn && suggest(lines), console.info);
  });
  omnibox.onInputCancelled.addListener(() => {
    reading = undefined;
  });
  omnibox.onInputEntered.addListener((entered, where) => {
    reading = undefined;
    openEntered(entered, where).catch(console.info);
  });
}

/** Suggestions for what was typed; choosing one gives its page's address back. */
export async function suggestNotes(typed: string): Promise<{ content: string; description: string }[]> {
  const words = wordsOf(typed);
  if (words.length === 0 || (await isPrivateInFront())) return [];
  reading ??= readAll();
  return findPages(await reading, words, MOST).map((note) => ({
    content: note.url,
    description: describeSuggestion(note, words, STYLE),
  }));
}

/** Every note outside the trash, the newest first. */
async function readAll(): Promise<SearchedNote[]> {
  const db = await keptNotes();
  const notes = [];
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const piece = await db.chunk({ after, limit: PIECE });
    notes.push(...piece.notes.filter(({ deleted }) => deleted === undefined));
    after = piece.next;
  }
  return notes.sort((a, b) => Date.parse(b.modified) - Date.parse(a.modified)).map(searchedNote);
}

type Where = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

/** A suggestion opens the page it is about; words open the notes that hold them. */
export async function openEntered(entered: string, where: Where): Promise<void> {
  const url = /^https?:\/\/\S+$/i.test(entered) ? entered : notesWith(entered);
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

function notesWith(words: string): string {
  return `${browser.runtime.getURL('/dashboard.html')}#/notes?${new URLSearchParams({ words: words.trim().slice(0, 200) })}`;
}
