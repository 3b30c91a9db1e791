// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { NotesView } from '../../components/dashboard/NotesView';
import { hrefOf, routeOf } from '../../components/dashboard/route';
import { SitesView } from '../../components/dashboard/SitesView';
import { notesBySite } from '../../components/notes';
import { SettingsForm } from '../../components/settings/SettingsForm';
import { ImportChoice } from '../../components/sharing/ImportChoice';
import { Welcome } from '../../components/welcome/Welcome';
import type { Note } from '../../utils/notes';
import { renderIn } from './render-in';

function note(last: number, body: string, site = 'a.example'): Note {
  const at = '2026-01-15T09:00:00.000Z';
  const target = { source: `https://${site}/`, title: site };
  return { id: `00000000-0000-4000-8000-00000000000${last}`, site, target, body, created: at, modified: at };
}

const work = { save: async () => note(1, ''), remove: async () => {}, restore: async () => {} };

async function flaws(container: HTMLElement) {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

describe('the dashboard’s addresses', () => {
  it.each([
    [{ hash: '', search: '' }, { view: 'sites' }],
    [{ hash: '#/notes', search: '' }, { view: 'notes' }],
    [{ hash: '#/transfer', search: '' }, { view: 'transfer' }],
    [
      { hash: '#/sites/a.example', search: '' },
      { view: 'site', site: 'a.example' },
    ],
    [
      { hash: '', search: '?site=a.example' },
      { view: 'site', site: 'a.example' },
    ],
    [{ hash: '#/notes', search: '?site=a.example' }, { view: 'notes' }],
    [
      { hash: '#/sites/%E0%A4%A', search: '' },
      { view: 'site', site: '%E0%A4%A' },
    ],
    [{ hash: '#/nowhere', search: '' }, { view: 'sites' }],
  ])('%j opens %j', (address, route) => {
    expect(routeOf(address)).toEqual(route);
  });

  it('come back from what they were made of', () => {
    const route = { view: 'site' as const, site: 'xn--caf-dma.example:8080/ü' };
    expect(routeOf({ hash: hrefOf(route), search: '' })).toEqual(route);
  });
});

describe('the dashboard', () => {
  it('lists every site with notes once', async () => {
    const notes = [note(1, 'a'), note(2, 'b'), note(3, 'c', 'b.example')];
    const { container } = renderIn(<SitesView sites={notesBySite(notes)} />);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '#/sites/a.example',
      '#/sites/b.example',
    ]);
    expect(await flaws(container)).toEqual([]);
  });

  it('teaches where there is nothing yet', () => {
    renderIn(<SitesView sites={[]} />);
    expect(screen.getByText(/Sites appear here once you have written a note/)).toBeDefined();
  });

  it('finds notes by any of their words', async () => {
    const notes = [note(1, 'Ask about the birth date'), note(2, 'No host', 'b.example')];
    const { container } = renderIn(<NotesView title="Notes" none="" notes={notes} {...work} />);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'BIRTH ask' } });
    expect(screen.getByText('1 of 2 notes')).toBeDefined();
    expect(screen.queryByText('No host')).toBeNull();
    expect(await flaws(container)).toEqual([]);
  });
});

describe('an import', () => {
  it('is shown before it is done: what is new, what is here, and why an entry is refused', () => {
    const keep = vi.fn();
    const refused = [{ place: 3, reason: 'site' as const, excerpt: '<b>no</b>' }];
    const preview = { status: 'readable' as const, added: [note(1, 'a')], duplicate: [note(2, 'b')], refused };
    const { container } = renderIn(<ImportChoice preview={preview} onKeep={keep} onForget={() => {}} />);
    for (const said of ['1 new note', '1 already here', '1 refused']) expect(screen.getByText(said)).toBeDefined();
    expect(screen.getByText(/Entry 3: The note’s site cannot be read/)).toBeDefined();
    expect(container.querySelector('b')).toBeNull();
    expect(keep).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Add 1 note' }));
    expect(keep).toHaveBeenCalledOnce();
  });
});

describe('settings', () => {
  it('change as soon as they are chosen', async () => {
    const change = vi.fn();
    const { container } = renderIn(
      <SettingsForm
        settings={{ sidebar: 'open', locale: 'auto' }}
        onChange={change}
        watching
        onWatch={() => {}}
        onStopWatching={() => {}}
        onOpenWelcome={() => {}}
      />,
    );
    fireEvent.click(screen.getByRole('radio', { name: /Show nothing/ }));
    fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value: 'fr' } });
    expect(change.mock.calls).toEqual([[{ sidebar: 'off' }], [{ locale: 'fr' }]]);
    expect(await flaws(container)).toEqual([]);
  });
});

describe('the welcome page', () => {
  it('asks for one thing, with a way around it', async () => {
    const watch = vi.fn();
    const { container } = renderIn(<Welcome watching={false} onWatch={watch} />);
    fireEvent.click(screen.getByRole('button', { name: 'Watch for campaign sites' }));
    expect(watch).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Only when I click' }));
    expect(screen.getByText(/press Isoloir’s button in the toolbar/)).toBeDefined();
    expect(await flaws(container)).toEqual([]);
  });

  it('asks for nothing that is already given', () => {
    renderIn(<Welcome watching onWatch={() => {}} />);
    expect(screen.queryByRole('button', { name: 'Watch for campaign sites' })).toBeNull();
  });
});
