// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { type ChangeWork, keptBySite } from '../../components/changes';
import { shortenSame } from '../../components/changes/shorten-same';
import { ChangesView } from '../../components/dashboard/ChangesView';
import { hrefOf, routeOf } from '../../components/dashboard/route';
import { renderIn } from '../components/render-in';
import { sameText, summaryOf, twoAnswers } from './summary-of';

const [one, two] = [summaryOf(1), summaryOf(2)];
const other = summaryOf(3, { site: 'b.example', url: 'https://b.example/datenschutz', title: '', language: 'de' });

function show(over: Partial<ChangeWork> = {}, policies = [one, two, other], unreadable = 0) {
  const work: ChangeWork = {
    compare: vi.fn(async () => ({ before: one, after: two, changes: twoAnswers, relearned: 3 })),
    reread: vi.fn(async () => ({
      status: 'read' as const,
      readAt: two.readAt,
      kept: two,
      changes: twoAnswers,
      added: false,
      otherReader: false,
    })),
    forget: vi.fn(async () => {}),
    ...over,
  };
  return { work, ...renderIn(<ChangesView policies={policies} unreadable={unreadable} work={work} />) };
}

const card = (name: string) => within(screen.getByRole('article', { name }));

describe('the kept policies', () => {
  it('have an address of their own on the dashboard', () => {
    expect(routeOf({ hash: hrefOf({ view: 'changes' }), search: '' })).toEqual({ view: 'changes' });
  });

  it('stand under their sites and addresses, newest version first', () => {
    expect(keptBySite([one, other, two])).toEqual([
      { site: 'a.example', addresses: [{ url: one.url, versions: [two, one] }] },
      { site: 'b.example', addresses: [{ url: other.url, versions: [other] }] },
    ]);
  });

  it('say that there are none, and how many cannot be read', () => {
    const { container } = show({}, [], 2);
    expect(container.textContent).toContain('No policy kept yet.');
    expect(container.textContent).toContain('2 kept records cannot be read');
  });

  it('are compared version with version: answers first, then the words, with both dates', async () => {
    const { work } = show();
    fireEvent.click(card('Privacy policy').getByRole('button', { name: 'Compare with the version before' }));
    const comparison = within(await screen.findByRole('region', { name: 'Compare with the version before' }));
    expect(work.compare).toHaveBeenCalledWith(one.id, two.id);
    expect(comparison.getByText(/Read on Nov 1, 2026.*Nov 2, 2026/)).toBeTruthy();
    expect(comparison.getByText(/answers 3 questions otherwise/)).toBeTruthy();
    const [answers, words] = comparison.getAllByRole('list', { hidden: true });
    expect(answers?.textContent).toContain('About retention');
    expect(words?.querySelectorAll('del, ins').length).toBeGreaterThan(0);
  });

  it('are read anew only on a press, and kept as a version on another', async () => {
    const { work } = show();
    expect(work.reread).not.toHaveBeenCalled();
    fireEvent.click(card('Privacy policy').getByRole('button', { name: 'Read it again and compare' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Keep this version too' }));
    expect(work.reread).toHaveBeenLastCalledWith(one.url, { keep: true });
    await screen.findByRole('button', { name: 'Keep this version too' });
  });

  it.each([
    [
      { status: 'read' as const, readAt: two.readAt, kept: two, changes: sameText, added: false, otherReader: false },
      /Nothing changed/,
    ],
    [{ status: 'unreadable' as const, reason: 'status' }, /The server answered that it cannot be had/],
    [{ status: 'offline' as const }, /no connection/],
  ])('say what the address answered: %o', async (reread, said) => {
    show({ reread: async () => reread });
    fireEvent.click(card('Privacy policy').getByRole('button', { name: 'Read it again and compare' }));
    expect(await screen.findByText(said)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep this version too' })).toBeNull();
  });

  it('ask for leave to read a host where there is none', async () => {
    const reread = vi.fn(async () => ({ status: 'not-allowed' as const, host: 'a.example' }));
    show({ reread });
    fireEvent.click(card('Privacy policy').getByRole('button', { name: 'Read it again and compare' }));
    fireEvent.click(await screen.findByRole('button', { name: /a\.example/ }));
    expect(reread).toHaveBeenLastCalledWith(one.url, { allowing: 'a.example' });
    await screen.findByRole('button', { name: /a\.example/ });
  });

  it('are deleted only once the question was answered', async () => {
    const { work } = show();
    const [first] = card('Privacy policy').getAllByRole('button', { name: 'Delete this version' });
    if (first) fireEvent.click(first);
    expect(document.activeElement?.textContent).toBe('Do not delete');
    fireEvent.click(screen.getByRole('button', { name: 'Do not delete' }));
    expect(work.forget).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(
      card('Privacy policy').getAllByRole('button', { name: 'Delete this version' })[0],
    );
    fireEvent.click(card('Privacy policy').getByRole('button', { name: 'Delete all versions' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(work.forget).toHaveBeenCalledWith([two.id, one.id]);
    expect(await screen.findByText('Deleted.')).toBeTruthy();
  });

  it('lead to the archive by a plain link, and say what opening it tells', () => {
    show();
    const link = card('Privacy policy').getByRole('link', { name: /Wayback Machine/ });
    expect(link.getAttribute('href')).toBe('https://web.archive.org/web/*/https://a.example/privacy');
    expect(link.getAttribute('rel')).toContain('noreferrer');
    expect(card('Privacy policy').getByText(/tells it which page you look at/)).toBeTruthy();
  });

  it('have no flaw that axe finds', async () => {
    const { container } = show();
    fireEvent.click(card('Privacy policy').getByRole('button', { name: 'Compare with the version before' }));
    await screen.findByRole('region', { name: 'Compare with the version before' });
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('a long text that did not change', () => {
  const long = 'unchanged words '.repeat(40);

  it.each([
    [
      'before a change',
      [
        ['same', long],
        ['added', 'x'],
      ],
      /^ … (words )?unchanged/,
    ],
    [
      'behind a change',
      [
        ['added', 'x'],
        ['same', long],
      ],
      /words … $/,
    ],
    [
      'between two',
      [
        ['added', 'x'],
        ['same', long],
        ['removed', 'y'],
      ],
      /^unchanged.*… .*words/,
    ],
  ] as const)('%s is cut to its ends', (_, parts, shape) => {
    const cut = shortenSame(parts.map(([kind, text]) => ({ kind, text }))).find(({ kind }) => kind === 'same')?.text;
    expect(cut).toMatch(shape);
    expect(cut?.length).toBeLessThan(200);
  });

  it('is left alone where it is short, or all there is', () => {
    const short = [
      { kind: 'same' as const, text: 'a few words ' },
      { kind: 'added' as const, text: 'x' },
    ];
    expect(shortenSame(short)).toEqual(short);
    expect(shortenSame([{ kind: 'same', text: long }])).toEqual([{ kind: 'same', text: long }]);
  });
});
