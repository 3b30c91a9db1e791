// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { KeptLine } from '../../components/changes';
import type { KeptHere } from '../../utils/changes';
import { renderIn } from '../components/render-in';
import { summaryOf, twoAnswers, wordsOnly } from './summary-of';

const url = 'https://a.example/privacy';
const kept = summaryOf(1);
const readAt = '2026-11-05T12:00:00.000Z';

function show(state: KeptHere | null, locale = 'en') {
  const keep = vi.fn(async () => {});
  return { keep, ...renderIn(<KeptLine state={state} keep={keep} />, locale) };
}

describe('a policy’s line', () => {
  it.each([null, { status: 'none' } as const])('is not there while there is nothing to keep: %j', (state) => {
    expect(show(state).container.textContent).toBe('');
  });

  it('offers to keep what is not kept', () => {
    const { keep } = show({ status: 'not-kept', url });
    fireEvent.click(screen.getByRole('button', { name: 'Keep this policy' }));
    expect(keep).toHaveBeenCalledOnce();
  });

  it.each([
    [{ status: 'same', url, kept }, 'en', 'Kept on Nov 1, 2026. Unchanged since.'],
    [{ status: 'same', url, kept }, 'fr', 'Gardée le 1 nov. 2026. Inchangée depuis.'],
    [
      { status: 'changed', url, kept, readAt, changes: twoAnswers, otherReader: false },
      'en',
      'Changed since Nov 1, 2026: 2 answers',
    ],
    [
      { status: 'changed', url, kept, readAt, changes: twoAnswers, otherReader: false },
      'fr',
      'Changée depuis le 1 nov. 2026 : 2 réponses',
    ],
    [
      { status: 'changed', url, kept, readAt, changes: wordsOnly, otherReader: false },
      'en',
      'Changed since Nov 1, 2026: its words, not its answers',
    ],
    [{ status: 'not-compared', url, kept }, 'en', 'Kept on Nov 1, 2026. Not compared'],
  ] satisfies [KeptHere, string, string][])('of %o says in %s: %s', (state, locale, line) => {
    expect(show(state, locale).container.textContent).toContain(line);
  });

  it('lists which answers changed, from what to what, and offers to keep the version', () => {
    const { keep } = show({ status: 'changed', url, kept, readAt, changes: twoAnswers, otherReader: false });
    const lines = within(screen.getByRole('list', { name: 'Answers that changed', hidden: true }))
      .getAllByRole('listitem', { hidden: true })
      .map((it) => it.textContent);
    expect(lines[0]).toContain('As before: says so, in other words.');
    expect(lines[1]).toContain('Before: read, nothing found. Now: says so.');
    expect(lines[1]).toContain('We share your data with the party.');
    fireEvent.click(screen.getByRole('button', { name: 'Keep this version too' }));
    expect(keep).toHaveBeenCalledOnce();
  });

  it('marks words that went and came as such, in the policy’s language, and says so to those who hear it', () => {
    const { container } = show({ status: 'changed', url, kept, readAt, changes: twoAnswers, otherReader: false });
    const passages = container.querySelector('ol');
    expect(passages?.querySelector('del')?.textContent).toBe('removed: year');
    expect(passages?.querySelector('ins')?.textContent).toBe('added: month');
    expect(passages?.querySelector('ins')?.closest('[lang]')?.getAttribute('lang')).toBe('en');
  });

  it('says that another version of Isoloir read what was kept, where that is so', () => {
    const state = { status: 'changed' as const, url, kept, readAt, changes: wordsOnly };
    expect(show({ ...state, otherReader: true }).container.textContent).toContain('Two versions of Isoloir read');
    expect(show({ ...state, otherReader: false }).container.textContent).not.toContain('Two versions of Isoloir read');
  });

  it('names the other address of the site where that is what was kept', () => {
    const elsewhere = { ...kept, url: 'https://a.example/old' };
    expect(show({ status: 'same', url, kept: elsewhere }).container.textContent).toContain('https://a.example/old');
  });

  it('says why it could not be kept', async () => {
    const keep = () => Promise.reject(new Error('versions_full'));
    renderIn(<KeptLine state={{ status: 'not-kept', url }} keep={keep} />);
    fireEvent.click(screen.getByRole('button', { name: 'Keep this policy' }));
    expect(await screen.findByText(/20 versions of this policy are kept already/)).toBeTruthy();
  });

  it('has no flaw that axe finds', async () => {
    const { container } = show({ status: 'changed', url, kept, readAt, changes: twoAnswers, otherReader: false });
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
