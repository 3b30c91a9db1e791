// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SideBySide } from '../../../components/compare/SideBySide';
import { questionsOf } from '../../../utils/comparison';
import { renderIn } from '../render-in';
import { inLanguage, keptSite, rowOf } from './compare-fixtures';

const questions = questionsOf([keptSite('a.example')]);
const ROWS = [rowOf('b.example', inLanguage('de')), rowOf('a.example')];
const readReport = async (site: string) => keptSite(site);

afterEach(() => vi.unstubAllGlobals());

function renderSheet(props: Partial<Parameters<typeof SideBySide>[0]> = {}) {
  return renderIn(<SideBySide rows={ROWS} missing={[]} questions={questions} readReport={readReport} {...props} />);
}

describe('sites side by side', () => {
  it('stand in the order in which they were chosen, every question a row of its own', async () => {
    const { container } = renderSheet();
    expect(screen.getByRole('heading', { level: 1, name: '2 sites side by side' })).toBeDefined();
    const heads = screen.getAllByRole('columnheader').map((head) => within(head).queryByRole('link')?.textContent);
    expect(heads).toEqual([undefined, 'b.example', 'a.example']);
    const row = screen.getByRole('row', { name: /^Page and policy language/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual([
      expect.stringMatching(/Page in French, policy in German$/),
      expect.stringMatching(/Page in French, policy in English$/),
    ]);
    for (const { label } of questions) expect(screen.getByRole('rowheader', { name: label.en })).toBeDefined();
    await waitFor(() => expect(container.querySelector('blockquote')).not.toBeNull());
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('open all quotes at once, each in its own language', async () => {
    const { container } = renderSheet();
    await waitFor(() => expect(container.querySelector('blockquote')).not.toBeNull());
    expect(container.querySelectorAll('details[open]')).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: 'Open all quotes' }));
    const answers = container.querySelectorAll('td > details');
    expect(answers.length).toBe(questions.length * 2);
    expect([...answers].every((it) => it.hasAttribute('open'))).toBe(true);
    for (const quote of container.querySelectorAll('blockquote q')) expect(quote.getAttribute('lang')).toBeTruthy();
  });

  it('can be narrowed to what differs', () => {
    renderSheet();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Only where they differ' }));
    expect(screen.getByRole('row', { name: /^Page and policy language/ })).toBeDefined();
    expect(screen.queryByRole('row', { name: /^Hosted by/ })).toBeNull();
  });

  it('say that nothing differs', () => {
    renderSheet({
      rows: [rowOf('a.example'), rowOf('c.example')].map((row) => ({ ...row, compared: ROWS[1]?.compared })),
    });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Only where they differ' }));
    expect(screen.getByText('Nothing differs between these sites.')).toBeDefined();
  });

  it('are told question by question where there is no room for columns', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
    const { container } = renderSheet();
    expect(screen.queryByRole('table')).toBeNull();
    const block = screen.getByRole('region', { name: 'Page and policy language' });
    expect([...block.querySelectorAll('dt')].map((it) => it.textContent)).toEqual(['b.example', 'a.example']);
    expect([...block.querySelectorAll('dd')].map((it) => it.textContent)).toEqual([
      expect.stringMatching(/policy in German$/),
      expect.stringMatching(/policy in English$/),
    ]);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  it('name those of which no report is kept, and need two', () => {
    renderSheet({ rows: ROWS.slice(0, 1), missing: ['gone.example'] });
    expect(screen.getByText('gone.example')).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Two sites are needed' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'All sites' }).getAttribute('href')).toBe('#/sites');
  });

  it('say why quotes of one site cannot be shown, and show those of the other', async () => {
    const { container } = renderSheet({
      readReport: (site) => (site === 'b.example' ? Promise.reject(new Error('no_answer')) : readReport(site)),
    });
    await waitFor(() => expect(container.querySelector('blockquote')).not.toBeNull());
    expect(screen.getAllByText('The extension did not answer. Reload this view.', { ignore: false })).toHaveLength(
      questions.length,
    );
  });
});
