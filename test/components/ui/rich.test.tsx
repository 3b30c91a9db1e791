// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ComboBox, Grid, type GridSort, Menu, Tabs } from '../../../components/ui/rich';
import { renderIn } from '../render-in';
import { flawsOf } from './flaws-of';
import { installNative } from './native';

beforeAll(installNative);

const TOWNS = [
  { value: 'brest', label: 'Brest' },
  { value: 'lyon', label: 'Lyon' },
  { value: 'laval', label: 'Laval' },
];

function press(key: string) {
  const { activeElement } = document;
  fireEvent.keyDown(activeElement ?? document.body, { key });
  fireEvent.keyUp(document.activeElement ?? document.body, { key });
}

/** React Aria moves the focus a frame later. */
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

describe('a menu', () => {
  const onAction = vi.fn();
  async function show() {
    onAction.mockClear();
    renderIn(
      <Menu
        label="More"
        items={[
          { id: 'copy', label: 'Copy' },
          { id: 'print', label: 'Print' },
          { id: 'never', label: 'Never', disabled: true },
        ]}
        onAction={onAction}
      />,
    );
    const button = screen.getByRole('button', { name: 'More' });
    act(() => button.focus());
    press('ArrowDown');
    await settle();
    return button;
  }
  const active = () => document.activeElement?.textContent;

  it('opens with an arrow, goes round its ends, over what cannot be done, and to a letter', async () => {
    await show();
    expect(active()).toBe('Copy');
    press('ArrowDown');
    expect(active()).toBe('Print');
    press('ArrowDown');
    expect(active()).toBe('Copy');
    press('p');
    expect(active()).toBe('Print');
    expect(await flawsOf(screen.getByRole('menu'))).toEqual([]);
  });

  it('does one thing, and gives the keyboard back', async () => {
    const button = await show();
    press('Enter');
    await settle();
    expect(onAction.mock.calls).toEqual([['copy']]);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('does nothing on Escape, and gives the keyboard back', async () => {
    const button = await show();
    press('Escape');
    await settle();
    expect(onAction).not.toHaveBeenCalled();
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('is closed by a press beside it', async () => {
    await show();
    fireEvent.pointerDown(document.body, { button: 0 });
    fireEvent.mouseDown(document.body, { button: 0 });
    fireEvent.pointerUp(document.body, { button: 0 });
    fireEvent.mouseUp(document.body, { button: 0 });
    fireEvent.click(document.body);
    await settle();
    expect(screen.queryByRole('menu')).toBeNull();
  });
});

describe('tabs', () => {
  const TABS = [
    { id: 'words', title: 'Its words', content: 'The quotes' },
    { id: 'changes', title: 'Changes', content: 'The changes' },
    { id: 'notes', title: 'Notes', content: 'The notes' },
  ];

  it('are one stop for the keyboard; arrows open them, round the ends', async () => {
    const onSelect = vi.fn();
    const { container } = renderIn(<Tabs label="This site" tabs={TABS} onSelect={onSelect} />);
    const [first] = screen.getAllByRole('tab');
    expect(screen.getAllByRole('tab').map((it) => it.tabIndex)).toEqual([0, -1, -1]);
    act(() => first?.focus());
    press('ArrowLeft');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Notes');
    expect(screen.getByRole('tabpanel', { name: 'Notes' }).textContent).toBe('The notes');
    press('Home');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Its words');
    expect(onSelect).toHaveBeenLastCalledWith('words');
    expect(await flawsOf(container)).toEqual([]);
  });

  it('show what they are told to', () => {
    renderIn(<Tabs label="This site" tabs={TABS} selected="changes" />);
    expect(screen.getByRole('tabpanel').textContent).toBe('The changes');
  });
});

describe('a combobox', () => {
  function Town({ free, told }: { free?: boolean; told: (value: string) => void }) {
    const [value, setValue] = useState('');
    return (
      <ComboBox
        label="Town"
        hint="Any of them"
        value={value}
        options={TOWNS}
        free={free}
        onChange={(next) => {
          told(next);
          setValue(next);
        }}
      />
    );
  }
  const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Town' });
  const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);
  async function type(value: string) {
    act(() => field().focus());
    fireEvent.change(field(), { target: { value } });
    await settle();
  }

  it('finds by what is typed, and takes with Enter what the arrows stand on', async () => {
    const told = vi.fn();
    const { container } = renderIn(<Town told={told} />);
    expect(await flawsOf(container)).toEqual([]);
    await type('la');
    expect(options()).toEqual(['Laval']);
    press('ArrowDown');
    const [option] = screen.getAllByRole('option');
    expect(field().getAttribute('aria-activedescendant')).toBe(option?.id);
    press('Enter');
    await settle();
    expect(told).toHaveBeenLastCalledWith('laval');
    expect(field().value).toBe('Laval');
    expect(document.activeElement).toBe(field());
    expect(options()).toEqual([]);
  });

  it('says so where nothing fits', async () => {
    renderIn(<Town told={vi.fn()} />);
    await type('zz');
    expect(options()).toEqual(['Nothing fits.']);
  });

  it('closes with Escape, and keeps the keyboard', async () => {
    renderIn(<Town told={vi.fn()} />);
    await type('l');
    expect(options()).toEqual(['Lyon', 'Laval']);
    press('Escape');
    await settle();
    expect(options()).toEqual([]);
    expect(document.activeElement).toBe(field());
  });

  it('takes what nobody offered only where it is free to', async () => {
    const told = vi.fn();
    renderIn(<Town told={told} free />);
    await type('Nantes');
    press('Enter');
    act(() => field().blur());
    await settle();
    expect(told).toHaveBeenLastCalledWith('Nantes');
    expect(field().value).toBe('Nantes');
  });
});

describe('a grid', () => {
  const COLUMNS = [
    { id: 'site', title: 'Site', sortable: true, heading: true },
    { id: 'host', title: 'Host' },
  ];
  const ROWS = [
    { id: 'a', name: 'a.example', cells: { site: 'a.example', host: 'Ning' } },
    { id: 'b', name: 'b.example', cells: { site: 'b.example', host: <a href="#x">Wix</a> } },
  ];

  it('is walked through with the arrows, by rows and cells, also to what can be pressed in a cell', async () => {
    const { container } = renderIn(<Grid label="Sites" columns={COLUMNS} rows={ROWS} none="No sites" />);
    const rows = screen.getAllByRole('row');
    act(() => rows[1]?.focus());
    press('ArrowDown');
    expect(document.activeElement).toBe(rows[2]);
    press('ArrowRight');
    press('ArrowRight');
    expect(document.activeElement).toBe(screen.getByRole('link'));
    expect(within(screen.getByRole('grid', { name: 'Sites' })).getAllByRole('rowheader')).toHaveLength(2);
    expect(await flawsOf(container)).toEqual([]);
  });

  it('says how it is sorted, and asks for another order', () => {
    const onSort = vi.fn<(sort: GridSort) => void>();
    renderIn(
      <Grid
        label="Sites"
        columns={COLUMNS}
        rows={ROWS}
        sort={{ column: 'site', falling: false }}
        onSort={onSort}
        none="No sites"
      />,
    );
    const header = screen.getByRole('columnheader', { name: 'Site' });
    expect(header.getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(header);
    expect(onSort).toHaveBeenCalledWith({ column: 'site', falling: true });
  });

  it('says where there is nothing', () => {
    renderIn(<Grid label="Sites" columns={COLUMNS} rows={[]} none="No sites" />);
    expect(screen.getByText('No sites')).toBeDefined();
  });
});
