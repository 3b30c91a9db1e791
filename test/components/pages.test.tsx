// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DashboardPage } from '../../components/pages/DashboardPage';
import { exampleReport } from '../../components/report/example-report';
import { compareSite, questionsOf } from '../../utils/comparison';
import { keptSite } from './compare/compare-fixtures';
import { background, kept, standOnPages } from './page-background';
import { tabWith } from './reports';

standOnPages();

const library = {
  notesState: { seq: 1, total: 1, unreadable: 0 },
  notesChunk: { notes: [kept] },
  notesSince: { notes: [], state: { seq: 1, total: 1, unreadable: 0 } },
  safety: { backup: null, changed: 0, remind: false, held: [] },
  savedViews: [],
  directory: [],
};

describe('the dashboard', () => {
  it('opens the site it was called with', async () => {
    background(library);
    location.hash = `#/sites/${exampleReport.site}`;
    render(<DashboardPage />);
    // Views are fetched when they are first opened: here, compiled first.
    const heading = { level: 1, name: exampleReport.site };
    expect(await screen.findByRole('heading', heading, { timeout: 20_000 })).toBeDefined();
  });

  describe('where the notes cannot be opened', () => {
    // Asked for what is not in its table, the background says that a newer version wrote the notes.
    const { notesState: _, ...rest } = library;
    const locked = { ...rest, newestNotes: [] };
    const site = keptSite('a.example');
    const reports = { sites: [compareSite(site)], questions: questionsOf([site]), unreadable: 0 };
    const none = { sites: [], questions: [], unreadable: 0 };

    it('still shows the sites whose report is kept, and the way to what can be read of the notes', async () => {
      background({ ...locked, comparedSites: reports });
      location.hash = '#/sites';
      render(<DashboardPage />);
      const link = await screen.findByRole('link', { name: 'Your notes cannot be opened' }, { timeout: 20_000 });
      expect(link.getAttribute('href')).toBe('#/notes');
      expect(screen.getByRole('link', { name: 'a.example' })).toBeDefined();
    });

    it('still shows a kept report', async () => {
      background({ ...locked, comparedSites: reports, keptReport: site });
      location.hash = '#/sites/a.example';
      render(<DashboardPage />);
      expect(await screen.findByText('Who hosts it?', {}, { timeout: 20_000 })).toBeDefined();
      expect(screen.getByRole('link', { name: 'Your notes cannot be opened' })).toBeDefined();
    });

    it.each(['#/sites', '#/sites/a.example', '#/notes'])(
      'is about nothing else where nothing is kept: %s',
      async (at) => {
        background({ ...locked, comparedSites: none, keptReport: null });
        location.hash = at;
        render(<DashboardPage />);
        const heading = { level: 1, name: 'Your notes cannot be opened' };
        expect(await screen.findByRole('heading', heading, { timeout: 20_000 })).toBeDefined();
      },
    );
  });

  describe('sharing a site', () => {
    const { site } = exampleReport;
    const hint = /open the site and choose Share there/;
    const held = { version: 1, site, why: 'asked', keptAt: '2026-01-01T00:00:00.000Z', report: exampleReport };
    const otherTab = { ...tabWith(exampleReport), state: { status: 'not-examined' } };

    it.each([
      ['the tab’s report', tabWith(exampleReport), null],
      ['the kept report, where the tab shows another page', otherTab, held],
      ['the kept report, where the tab is gone', () => Promise.reject(new Error('no_tab')), held],
    ])('takes %s along', async (_, getReport, keptReport) => {
      background({ ...library, getReport, keptReport });
      location.hash = `#/share/${site}/12`;
      render(<DashboardPage />);
      const withReport = { name: /^The report on the site/ };
      expect(await screen.findByRole('checkbox', withReport, { timeout: 20_000 })).toBeDefined();
      expect(screen.queryByText(hint)).toBeNull();
    });

    it('says how a report comes along where there is none at all', async () => {
      background({ ...library, getReport: otherTab, keptReport: null });
      location.hash = `#/share/${site}/12`;
      render(<DashboardPage />);
      expect(await screen.findByText(hint, {}, { timeout: 20_000 })).toBeDefined();
    });
  });

  it('says why the notes cannot be read', async () => {
    background({ ...library, notesState: () => Promise.reject(new Error('no_answer')) });
    location.hash = '#/notes';
    render(<DashboardPage />);
    const said = 'The extension did not answer. Reload this view.';
    expect(await screen.findByText(said, {}, { timeout: 20_000 })).toBeDefined();
  });
});
