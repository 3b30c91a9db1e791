// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DashboardPage } from '../../components/pages/DashboardPage';
import { PopupPage } from '../../components/pages/PopupPage';
import { SidebarPage } from '../../components/pages/SidebarPage';
import { exampleReport } from '../../components/report/example-report';
import en from '../../public/_locales/en/messages.json';
import fr from '../../public/_locales/fr/messages.json';
import { tellViews } from '../../utils/extension/tell-views';
import type { Note } from '../../utils/notes';
import { tabWith } from './reports';

const FILES: Record<string, unknown> = { en, fr };
const at = '2026-01-15T09:00:00.000Z';
const kept: Note = {
  id: '00000000-0000-4000-8000-000000000001',
  site: exampleReport.site,
  target: { source: exampleReport.url, title: exampleReport.title },
  body: 'Ask about the birth date',
  created: at,
  modified: at,
};

interface Question {
  message: string;
  payload: Record<string, unknown>;
}

/** A background that answers from a table and writes down what it was asked; what is not in the table fails. */
function background(answers: Record<string, unknown>) {
  const asked: Question[] = [];
  const table: Record<string, unknown> = {
    getSettings: { sidebar: 'open', locale: 'en' },
    siteNotes: [kept],
    allNotes: [kept],
    openPage: undefined,
    setSidebar: undefined,
    ...answers,
  };
  const sendMessage = async (question: Question) => {
    asked.push(question);
    const { message } = question;
    return message in table ? { answered: table[message] } : { failed: true, reason: 'notes_newer' };
  };
  Object.assign(fakeBrowser.runtime, { sendMessage });
  return { asked, table };
}

const tell = (changed: 'notes' | 'settings') => tellViews({ changed });

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

const tab = tabWith(exampleReport);

describe('the in-page frame', () => {
  it('reads and notes; deleting and sharing are not there for a page to lie over', async () => {
    const { asked } = background({ getReport: tab });
    render(<SidebarPage capability="frame" />);
    await screen.findByText('Ask about the birth date');
    expect(screen.getByRole('button', { name: '+ note' })).toBeDefined();
    for (const name of [/Delete the note/, /Copy notes/]) {
      expect(screen.queryByRole('button', { name })).toBeNull();
    }
    fireEvent.click(screen.getByRole('button', { name: 'Share, export, delete' }));
    await waitFor(() =>
      expect(asked).toContainEqual({
        message: 'openPage',
        payload: { page: 'dashboard', site: exampleReport.site },
      }),
    );
  });

  it('put away, is one tab that says platform and languages, and opens', async () => {
    const { asked } = background({ getReport: { ...tab, sidebar: 'tab' } });
    render(<SidebarPage capability="frame" />);
    const button = await screen.findByRole('button', { name: /Samplenet.*The page is in French.*in English/ });
    fireEvent.click(button);
    await waitFor(() => expect(asked).toContainEqual({ message: 'setSidebar', payload: { tabId: 1, state: 'open' } }));
  });

  it('switched off, is nothing', async () => {
    const { asked } = background({ getReport: { ...tab, sidebar: 'off' } });
    const { container } = render(<SidebarPage capability="frame" />);
    await waitFor(() => expect(asked.some(({ message }) => message === 'getReport')).toBe(true));
    await waitFor(() => expect(container.textContent).toBe(''));
  });
});

describe('the native panel', () => {
  it('can do all of it, and shows what another view changed', async () => {
    const { table } = background({ getReport: tab });
    render(<SidebarPage capability="view" />);
    await screen.findByRole('button', { name: /Delete the note/ });
    expect(screen.getByRole('button', { name: 'This is not a campaign site' })).toBeDefined();
    table.siteNotes = [{ ...kept, body: 'changed elsewhere' }];
    await tell('notes');
    expect(await screen.findByText('changed elsewhere')).toBeDefined();
  });

  it('speaks the language chosen, marks the document with it, and changes with the setting', async () => {
    const { table } = background({ getReport: tab, getSettings: { sidebar: 'open', locale: 'auto' } });
    render(<SidebarPage capability="view" />);
    await screen.findByText(/^Qu’est-ce que c’est/);
    expect(document.documentElement.lang).toBe('fr');
    table.getSettings = { sidebar: 'open', locale: 'en' };
    await tell('settings');
    await screen.findByText('What is this?');
    expect(document.documentElement.lang).toBe('en');
  });

  it('says so when the background does not answer about notes', async () => {
    const { table } = background({ getReport: tab });
    delete table.siteNotes;
    render(<SidebarPage capability="view" />);
    expect(await screen.findByText(/stored by a newer version/)).toBeDefined();
  });
});

describe('the popup', () => {
  const unexamined = { ...tab, state: { status: 'not-examined' } };

  it('looks at the page by itself where the press of its button is the only leave there is', async () => {
    const { asked } = background({ getReport: { ...unexamined, watching: false }, examine: tab });
    render(<PopupPage />);
    expect(await screen.findByText('A campaign’s supporters’ network')).toBeDefined();
    expect(asked.filter(({ message }) => message === 'examine')).toHaveLength(1);
  });

  it('leaves a page alone that the watch let pass, until asked', async () => {
    const { asked } = background({ getReport: unexamined, examine: tab });
    render(<PopupPage />);
    const anyway = await screen.findByRole('button', { name: 'Examine anyway' });
    expect(asked.some(({ message }) => message === 'examine')).toBe(false);
    fireEvent.click(anyway);
    await screen.findByText('A campaign’s supporters’ network');
    expect(asked).toContainEqual({ message: 'examine', payload: { tabId: 1, anyway: true } });
  });
});

describe('the dashboard', () => {
  it('opens the site it was called with', async () => {
    background({});
    location.hash = `#/sites/${exampleReport.site}`;
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} });
    render(<DashboardPage />);
    expect(await screen.findByRole('heading', { level: 1, name: exampleReport.site })).toBeDefined();
    expect(screen.getByText('Ask about the birth date')).toBeDefined();
    const link = await screen.findByRole('link', { name: 'Export 1 note (JSON)' });
    expect(link.getAttribute('download')).toContain(exampleReport.site);
  });
});
