import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exampleReport } from '../../components/report/example-report';
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import { tellViews } from '../../utils/extension/tell-views';
import { keeper, noteOf } from './some-notes';

// A busy machine draws late; it is wrong only if it never draws.
configure({ asyncUtilTimeout: 15_000 });

const FILES: Record<string, unknown> = { en, fr };

/** A note on the example's site. */
export const kept = noteOf(1, {
  site: exampleReport.site,
  target: { source: exampleReport.url, title: exampleReport.title },
  body: 'Ask about the birth date',
});

export const settings = {
  sidebar: 'open',
  sidebarWidth: 360,
  tabAt: 0.5,
  locale: 'en',
  highlights: false,
  weeklyBackup: false,
  author: '',
  viewer: '',
  mastodon: '',
};

interface Question {
  message: string;
  payload: Record<string, unknown>;
}

/** A background that answers from a table and writes down what it was asked; what is not in the table fails. */
export function background(answers: Record<string, unknown>) {
  const asked: Question[] = [];
  const table: Record<string, unknown> = {
    getSettings: settings,
    siteNotes: [kept],
    newestNotes: [kept],
    siteMarks: [],
    notePlaces: [],
    keptSite: null,
    sharedHere: null,
    watchSync: { on: false },
    holdShared: undefined,
    openPage: undefined,
    setSidebar: undefined,
    getSelection: null,
    saveNote: ({ note }: { note: Parameters<ReturnType<typeof keeper>>[0] }) => keeper()(note),
    ...answers,
  };
  const sendMessage = async (question: Question) => {
    asked.push(question);
    const { message, payload } = question;
    if (!(message in table)) return { failed: true, reason: 'notes_newer' };
    const answer = table[message];
    return { answered: await (typeof answer === 'function' ? answer(payload) : answer) };
  };
  Object.assign(fakeBrowser.runtime, { sendMessage });
  return {
    asked,
    table,
    of: (message: string) => asked.filter((it) => it.message === message).map((it) => it.payload),
  };
}

export const tell = (changed: 'notes' | 'settings' | 'directory') => tellViews({ changed });

/** Before and after each test of a page: the browser's part, and the words as they come from their files. */
export function standOnPages(): void {
  beforeEach(() => {
    fakeBrowser.reset();
    location.hash = '';
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `extension:/${path}`);
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ manifest_version: 3, name: '', version: '1.2.3' });
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('fr-FR');
    vi.spyOn(globalThis, 'fetch').mockImplementation(async (address) => {
      const locale = /_locales\/(\w+)\//.exec(String(address))?.[1] ?? '';
      return new Response(JSON.stringify(FILES[locale]));
    });
  });

  afterEach(() => {
    cleanup();
    vi.restoreAllMocks();
  });
}
