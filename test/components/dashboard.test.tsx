// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { readNoteQuery, writeNoteQuery } from '../../components/dashboard/note-query';
import { hrefOf, routeOf } from '../../components/dashboard/route';
import { Shell } from '../../components/dashboard/Shell';
import { WordsProvider } from '../../components/i18n';
import { NoteFilter } from '../../utils/notes';
import { renderIn, wordsOf } from './render-in';

async function flaws(container: HTMLElement) {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

describe('the dashboard’s addresses', () => {
  it.each([
    [{ hash: '', search: '' }, { view: 'sites' }],
    [{ hash: '#/notes', search: '' }, { view: 'notes' }],
    [{ hash: '#/transfer', search: '' }, { view: 'transfer' }],
    [{ hash: '#/trash', search: '' }, { view: 'trash' }],
    [{ hash: '#/sync', search: '' }, { view: 'sync' }],
    [
      { hash: '#/share/a.example/12', search: '' },
      { view: 'share', site: 'a.example', tabId: 12 },
    ],
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
    [
      { hash: '#/sites?country=FR&sort=host', search: '' },
      { view: 'sites', query: 'country=FR&sort=host' },
    ],
    [
      { hash: '#/compare?sites=b.example,a.example%2F%7Eu,b.example', search: '' },
      { view: 'compare', sites: ['b.example', 'a.example/~u'] },
    ],
    [
      { hash: '#/compare?sites=a,b,c,d,e,f,g,h', search: '' },
      { view: 'compare', sites: ['a', 'b', 'c', 'd', 'e', 'f'] },
    ],
    [
      { hash: '#/compare', search: '' },
      { view: 'compare', sites: [] },
    ],
  ])('%j opens %j', (address, route) => {
    expect(routeOf(address)).toEqual(route);
  });

  it.each([
    { view: 'site' as const, site: 'xn--caf-dma.example:8080/ü?x' },
    { view: 'compare' as const, sites: ['a.example', 'b.example/,&?#'] },
    { view: 'notes' as const, query: 'tags=a&order=site' },
  ])('come back from what they were made of: %j', (route) => {
    expect(routeOf({ hash: hrefOf(route), search: '' })).toEqual(route);
  });
});

describe('a filter of notes in the address', () => {
  it.each([
    {},
    { words: 'after & before', order: 'relevance' },
    { tags: ['ä', 'b,c'], kinds: ['promise'], sites: ['a.example'] },
    { election: 'E 1', party: 'x=y', quoted: false },
  ])('comes back as it was: %j', (wanted) => {
    const filter = NoteFilter.parse(wanted);
    expect(readNoteQuery(writeNoteQuery(filter))).toEqual(filter);
  });

  it.each(['order=sideways', `words=${'a'.repeat(300)}`, 'kinds=verdict'])(
    'is none where it makes no sense: %s',
    (text) => {
      expect(readNoteQuery(text)).toEqual(NoteFilter.parse({}));
    },
  );
});

describe('the dashboard', () => {
  it('leads to every view from its rail, and says which one is open', async () => {
    const { container } = renderIn(
      <Shell route={{ view: 'trash' }} onOpenSettings={() => {}}>
        <h1>x</h1>
      </Shell>,
    );
    const ways = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(ways).toEqual(['#/sites', '#/notes', '#/directory', '#/changes', '#/transfer', '#/sync', '#/trash']);
    expect(screen.getByRole('link', { name: 'Trash' }).getAttribute('aria-current')).toBe('page');
    expect(await flaws(container)).toEqual([]);
  });

  it('lets the keyboard skip the rail', () => {
    renderIn(
      <Shell route={{ view: 'sites' }} onOpenSettings={() => {}}>
        <h1>x</h1>
      </Shell>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Skip to the content' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('moves the focus with the page, and leaves it where only the filter changed', () => {
    const shell = (query: string, view: 'sites' | 'notes' = 'sites') => (
      <WordsProvider words={wordsOf('en')}>
        <Shell route={{ view, query }} onOpenSettings={() => {}}>
          <input aria-label="field" />
        </Shell>
      </WordsProvider>
    );
    const { rerender } = render(shell(''));
    screen.getByLabelText('field').focus();
    rerender(shell('words=a'));
    expect(document.activeElement).toBe(screen.getByLabelText('field'));
    rerender(shell('', 'notes'));
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('opens and closes its ways where they are folded away', () => {
    renderIn(
      <Shell route={{ view: 'sites' }} onOpenSettings={() => {}}>
        <h1>x</h1>
      </Shell>,
    );
    const opener = screen.getByRole('button', { name: 'Views', hidden: true });
    fireEvent.click(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(screen.getByRole('link', { name: 'Notes' }), { key: 'Escape' });
    expect(opener.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(opener);
  });
});
