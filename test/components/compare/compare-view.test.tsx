// @vitest-environment jsdom
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CompareView, type CompareViewProps } from '../../../components/compare/CompareView';
import { questionsOf } from '../../../utils/comparison';
import { renderIn } from '../render-in';
import { hostileReport } from '../reports';
import { inLanguage, keptSite, notedRow, rowOf } from './compare-fixtures';

const questions = questionsOf([keptSite('a.example')]);
const ROWS = [
  rowOf('b.example', { policy: { status: 'not-found' } }),
  rowOf('a.example', {}, { country: 'FR' }),
  rowOf('c.example', inLanguage('de'), { country: 'DE' }),
  notedRow('d.example', 'Assembly 2029'),
];

/** jsdom has no dialogs: what matters here is what stands in them. */
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
  };
  localStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

function narrow() {
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {}, removeEventListener() {} }));
}

/** The view with its address, as the page keeps it. */
function Addressed({ first = '', ...props }: Partial<CompareViewProps> & { first?: string }) {
  const [query, setQuery] = useState(first);
  return (
    <>
      <output data-testid="address">{query}</output>
      <CompareView
        rows={ROWS}
        questions={questions}
        unreadable={0}
        query={query}
        onQuery={setQuery}
        readReport={async (site) => keptSite(site)}
        onExample={() => {}}
        {...props}
      />
    </>
  );
}

const table = () => within(screen.getByRole('table', { name: 'Sites compared' }));
const sites = () =>
  table()
    .getAllByRole('rowheader')
    .map((head) => within(head).getByRole('link').textContent);
const address = () => screen.getByTestId('address').textContent;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

async function flaws(container: HTMLElement) {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

describe('all sites side by side', () => {
  it('are a table that says the same of each, with nothing left empty', async () => {
    const { container } = renderIn(<Addressed />);
    expect(sites()).toEqual(['a.example', 'b.example', 'c.example', 'd.example']);
    for (const cell of table().getAllByRole('cell')) expect(cell.textContent?.trim()).not.toBe('');
    expect(screen.getByText('Page in French, policy in English')).toBeDefined();
    expect(screen.getByText('Page in French; policy: policy not found')).toBeDefined();
    expect(screen.getByText(/^Not read yet/)).toBeDefined();
    expect(await flaws(container)).toEqual([]);
  });

  it('are ordered by the column that is pressed, and the other way when it is pressed again', () => {
    renderIn(<Addressed />);
    const head = (name: RegExp) => table().getByRole('columnheader', { name });
    expect(head(/^Site$/).getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(within(head(/^Page and policy language/)).getByRole('button'));
    expect(address()).toBe('sort=relation');
    expect(head(/^Page and policy language/).getAttribute('aria-sort')).toBe('ascending');
    expect(head(/^Site$/).getAttribute('aria-sort')).toBeNull();
    fireEvent.click(within(head(/^Page and policy language/)).getByRole('button'));
    expect(address()).toBe('sort=relation&order=falling');
    // What is not known comes last either way.
    expect(sites()?.at(-1)).toBe('d.example');
  });

  it.each([
    ['country=FR', ['a.example']],
    ['country=FR&country=DE', ['a.example', 'c.example']],
    ['election=Assembly+2029', ['d.example']],
    ['language=de', ['c.example']],
    ['noted=yes', ['d.example']],
    ['words=TITLE+c.ex', ['c.example']],
    ['sort=site&order=falling', ['d.example', 'c.example', 'b.example', 'a.example']],
    ['sort=nonsense&colour=red', ['a.example', 'b.example', 'c.example', 'd.example']],
  ])('%s in the address shows %j', (query, expected) => {
    renderIn(<Addressed first={query} />);
    expect(sites()).toEqual(expected);
  });

  it('are narrowed by what is ticked, which is said and stands in the address', () => {
    renderIn(<Addressed />);
    fireEvent.click(screen.getByRole('checkbox', { name: /France/, hidden: true }));
    expect(address()).toBe('country=FR');
    expect(sites()).toEqual(['a.example']);
    const said = screen.getAllByRole('status').map((it) => it.textContent);
    expect(said).toContain('1 of 4 sites');
    press('Clear filters');
    expect(address()).toBe('');
    expect(sites()).toHaveLength(4);
  });

  it('keep what is typed while the address follows', async () => {
    renderIn(<Addressed />);
    const field = screen.getByRole('searchbox');
    fireEvent.change(field, { target: { value: 'b.ex' } });
    await waitFor(() => expect(address()).toBe('words=b.ex'));
    expect(field).toHaveProperty('value', 'b.ex');
    expect(sites()).toEqual(['b.example']);
  });

  it('say that no site fits', () => {
    renderIn(<Addressed first="words=nowhere" />);
    expect(screen.getByText('No site fits these filters.')).toBeDefined();
    expect(screen.queryByRole('table', { name: 'Sites compared' })).toBeNull();
  });

  it('show the columns that were chosen, and again the next time', () => {
    const { unmount } = renderIn(<Addressed />);
    expect(screen.queryByRole('columnheader', { name: /Special categories asked/ })).toBeNull();
    press('Columns');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Special categories asked' }));
    expect(screen.getByRole('columnheader', { name: /Special categories asked/ })).toBeDefined();
    unmount();
    renderIn(<Addressed />);
    expect(screen.getByRole('columnheader', { name: /Special categories asked/ })).toBeDefined();
  });

  it.each(['{', '"all"', '[1,2]', 'null'])('fall back to the first columns where %s lies on the device', (stored) => {
    localStorage.setItem('isoloir-compare-columns', stored);
    renderIn(<Addressed />);
    expect(table().getByRole('columnheader', { name: /^Hosted by/ })).toBeDefined();
  });

  it('bring the quotes behind an answer when it is pressed', async () => {
    const [question] = questions;
    localStorage.setItem('isoloir-compare-columns', JSON.stringify([`q:${question?.clause}`]));
    const readReport = vi.fn(async (site: string) => keptSite(site));
    renderIn(<Addressed readReport={readReport} />);
    expect(readReport).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: /^a\.example, .*Show the words$/ }));
    const dialog = screen.getByRole('dialog', { name: question?.label.en });
    await waitFor(() => expect(dialog.querySelector('blockquote q[lang]')).not.toBeNull());
    expect(within(dialog).getByRole('link').getAttribute('href')).toContain('#:~:text=');
    expect(readReport).toHaveBeenCalledExactlyOnceWith('a.example');
  });

  it.each([
    [async () => null, 'This report is no longer kept.'],
    [() => Promise.reject(new Error('no_answer')), 'The extension did not answer. Reload this view.'],
  ])('say why there are no quotes', async (readReport, said) => {
    localStorage.setItem('isoloir-compare-columns', JSON.stringify([`q:${questions[0]?.clause}`]));
    renderIn(<Addressed readReport={readReport} />);
    fireEvent.click(screen.getByRole('button', { name: /^a\.example, / }));
    expect(await screen.findByText(said)).toBeDefined();
  });

  it('are chosen, six at most, and lead side by side in the order of choosing', () => {
    const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => rowOf(`${name}.example`));
    renderIn(<Addressed rows={rows} />);
    const tick = (name: string) => screen.getByRole('checkbox', { name: new RegExp(`^Choose ${name}\\.example`) });
    fireEvent.click(tick('c'));
    expect(screen.queryByRole('link', { name: 'Put side by side' })).toBeNull();
    fireEvent.click(tick('a'));
    expect(screen.getByRole('link', { name: 'Put side by side' }).getAttribute('href')).toBe(
      '#/compare?sites=c.example,a.example',
    );
    for (const name of ['b', 'd', 'e', 'f']) fireEvent.click(tick(name));
    expect(tick('g')).toHaveProperty('disabled', true);
    expect(tick('a')).toHaveProperty('disabled', false);
  });

  it('cannot be put side by side without a report', () => {
    renderIn(<Addressed />);
    expect(screen.getByRole('checkbox', { name: /^Choose d\.example/ })).toHaveProperty('disabled', true);
  });

  it('are cards where there is no room for a table, with the same words', async () => {
    narrow();
    const { container } = renderIn(<Addressed />);
    expect(screen.queryByRole('table', { name: 'Sites compared' })).toBeNull();
    const list = screen.getByRole('list', { name: 'Sites compared' });
    expect(within(list).getAllByRole('heading', { level: 2 })).toHaveLength(4);
    const terms = [...list.querySelectorAll('dt')].map((term) => term.textContent);
    expect(terms).toContain('Page and policy language');
    expect(screen.getByRole('combobox', { name: 'Order' })).toBeDefined();
    expect(await flaws(container)).toEqual([]);
  });

  it('are shown in portions', () => {
    const rows = Array.from({ length: 250 }, (_, place) => notedRow(`s${String(place).padStart(3, '0')}.example`));
    renderIn(<Addressed rows={rows} />);
    expect(sites()).toHaveLength(100);
    press('Show 100 more');
    expect(sites()).toHaveLength(200);
    press('Show 50 more');
    expect(sites()).toHaveLength(250);
    expect(screen.queryByRole('button', { name: /more$/ })).toBeNull();
  });

  it('are counted in charts with tables, from two read sites on', () => {
    const { unmount } = renderIn(<Addressed />);
    expect(screen.getByRole('img', { name: /^Hosted by\. Samplenet: 3 sites\.$/ })).toBeDefined();
    expect(
      screen.getByRole('img', { name: /^Languages of the policies\. .*German: 1 site.*not found: 1 site/ }),
    ).toBeDefined();
    expect(screen.getByRole('table', { name: 'Countries of the operators', hidden: true }).textContent).toContain(
      'United States',
    );
    unmount();
    renderIn(<Addressed rows={ROWS.slice(0, 1)} />);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('teach before the first one, and lead to an example', () => {
    const onExample = vi.fn();
    renderIn(<Addressed rows={[]} onExample={onExample} />);
    expect(screen.getByText(/press “Keep for comparison”/)).toBeDefined();
    press('See an example');
    expect(onExample).toHaveBeenCalledOnce();
  });

  it('say how many records cannot be read', () => {
    renderIn(<Addressed unreadable={2} />);
    expect(screen.getByText(/^2 kept reports cannot be read/)).toBeDefined();
  });

  it('show hostile names as words', () => {
    const hostile = hostileReport();
    const { container } = renderIn(
      <Addressed
        rows={[rowOf('a.example', { title: hostile.title, platforms: hostile.platforms }), rowOf('b.example')]}
      />,
    );
    expect(container.querySelector('img[src], script')).toBeNull();
    expect(container.textContent).toContain('onerror=alert(1)');
  });

  it('speak French', () => {
    renderIn(<Addressed />, 'fr');
    expect(screen.getByText('Page en français, politique en anglais')).toBeDefined();
    act(() => {});
  });
});
