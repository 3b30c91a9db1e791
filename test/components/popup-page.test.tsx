// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PopupPage } from '../../components/pages/PopupPage';
import { exampleReport } from '../../components/report/example-report';
import { background, kept, standOnPages } from './page-background';
import { tabWith } from './reports';

standOnPages();

const tab = tabWith(exampleReport);
const unexamined = { ...tab, state: { status: 'not-examined' } };
const never = () => new Promise(() => {});

describe('the popup', () => {
  it('says so where nobody can tell it anything of the page', async () => {
    const { table } = background({});
    delete table.getReport;
    render(<PopupPage />);
    expect(await screen.findByRole('heading', { name: 'This page could not be examined' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Settings' })).toBeDefined();
  });

  it('looks at the page by itself where the press of its button is the only leave there is', async () => {
    const { of } = background({ getReport: { ...unexamined, watching: false }, examine: tab });
    render(<PopupPage />);
    expect(await screen.findByText('A campaign’s supporters’ network')).toBeDefined();
    expect(of('examine')).toHaveLength(1);
  });

  it('leaves a page alone that the watch let pass, until asked', async () => {
    const { of } = background({ getReport: unexamined, examine: tab });
    render(<PopupPage />);
    const anyway = await screen.findByRole('button', { name: 'Examine anyway' });
    expect(of('examine')).toEqual([]);
    fireEvent.click(anyway);
    await screen.findByText('A campaign’s supporters’ network');
    expect(of('examine')).toEqual([{ tabId: 1, anyway: true }]);
  });

  it('does not wait for notes, nor for what the address carries', async () => {
    background({ getReport: tab, siteNotes: never, newestNotes: never, sharedHere: never });
    render(<PopupPage />);
    expect(await screen.findByText('A campaign’s supporters’ network')).toBeDefined();
  });

  it('reads no more notes than it needs for the last sites', async () => {
    const { of } = background({
      getReport: unexamined,
      newestNotes: [{ ...kept, site: 'b.example' }, { ...kept, site: 'c.example' }, kept],
    });
    render(<PopupPage />);
    expect(await screen.findByRole('button', { name: 'b.example' })).toBeDefined();
    expect(of('newestNotes')).toEqual([{ limit: 50 }]);
  });

  it('asks for no notes of other sites where it shows none', async () => {
    const { of } = background({ getReport: tab });
    render(<PopupPage />);
    await screen.findByText('Ask about the birth date');
    expect(of('newestNotes')).toEqual([]);
  });

  it('keeps a site without notes for comparison with one press, and none from a private window', async () => {
    const keptAt = '2026-11-20T10:00:00.000Z';
    const { of, table } = background({ getReport: tab, siteNotes: [], keepSite: { site: exampleReport.site, keptAt } });
    const { unmount } = render(<PopupPage />);
    fireEvent.click(await screen.findByRole('button', { name: 'Keep for comparison' }));
    expect(await screen.findByText(/^Kept for comparison since/)).toBeDefined();
    expect(of('keepSite')).toEqual([{ tabId: 1 }]);
    unmount();
    table.getReport = { ...tab, incognito: true };
    render(<PopupPage />);
    await screen.findByText('A campaign’s supporters’ network');
    expect(screen.queryByRole('button', { name: 'Keep for comparison' })).toBeNull();
  });

  it('opens what can be shared, with the report of the tab in front; copying stays beside it', async () => {
    const { of } = background({ getReport: tab });
    const written = vi.fn(async (_: string) => {});
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: written }, configurable: true });
    render(<PopupPage />);
    fireEvent.click(await screen.findByRole('button', { name: 'Share' }));
    const page = { page: 'dashboard', site: exampleReport.site, view: 'share', tabId: 1 };
    await waitFor(() => expect(of('openPage')).toEqual([page]));
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    await waitFor(() => expect(written).toHaveBeenCalled());
    expect(written.mock.calls[0]?.[0]).toContain(exampleReport.site);
  });

  it('says where the address carries shared notes, and looks at them before anything of them is kept', async () => {
    const { asked, of } = background({ getReport: unexamined, sharedHere: 'i1.code' });
    render(<PopupPage />);
    expect(await screen.findByText('This page carries notes that somebody shared.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Look at them' }));
    await waitFor(() => expect(of('openPage')).toEqual([{ page: 'dashboard', view: 'transfer' }]));
    expect(of('holdShared')).toEqual([{ code: 'i1.code' }]);
    const names = asked.map(({ message }) => message);
    expect(names.indexOf('holdShared')).toBeLessThan(names.indexOf('openPage'));
    expect(names).not.toContain('importNotes');
  });

  it('says nothing of shared notes where there are none, or nobody can tell', async () => {
    const { table } = background({ getReport: tab });
    delete table.sharedHere;
    render(<PopupPage />);
    await screen.findByText('Ask about the birth date');
    expect(screen.queryByText(/somebody shared/)).toBeNull();
  });

  it('takes a note on the spot, and none in a private window', async () => {
    const { of, table } = background({ getReport: tab });
    const { unmount } = render(<PopupPage />);
    fireEvent.click(await screen.findByRole('button', { name: 'Note' }));
    fireEvent.change(await screen.findByRole('textbox', { name: 'New note' }), { target: { value: 'from the popup' } });
    await screen.findByText('Saved');
    expect(of('saveNote')).toHaveLength(1);
    unmount();
    table.getReport = { ...tab, incognito: true };
    render(<PopupPage />);
    await screen.findByText('A campaign’s supporters’ network');
    expect(screen.queryByRole('button', { name: 'Note' })).toBeNull();
  });
});
