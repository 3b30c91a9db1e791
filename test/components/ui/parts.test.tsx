// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Chip, Dialog, Field, Popover, Segmented, Select, Switch } from '../../../components/ui';
import { renderIn } from '../render-in';
import { installNative } from './native';

beforeAll(installNative);

const CITIES = [
  { value: 'lyon', label: 'Lyon' },
  { value: 'brest', label: 'Brest' },
];

const nothing = () => {};

describe('a dialog', () => {
  function Opener({ onClose = nothing }: { onClose?: () => void }) {
    const [open, setOpen] = useState(false);
    return (
      <>
        <button type="button" onClick={() => setOpen(true)}>
          Delete
        </button>
        <Dialog
          open={open}
          title="Delete?"
          onClose={() => {
            onClose();
            setOpen(false);
          }}
        >
          <p>For good.</p>
        </Dialog>
      </>
    );
  }
  const opener = () => screen.getByRole('button', { name: 'Delete' });
  function open() {
    opener().focus();
    fireEvent.click(opener());
    return screen.getByRole<HTMLDialogElement>('dialog', { name: 'Delete?' });
  }

  it.each<[string, (dialog: HTMLElement) => void]>([
    ['Escape', (dialog) => fireEvent(dialog, new Event('cancel', { cancelable: true }))],
    ['its button', () => fireEvent.click(screen.getByRole('button', { name: 'Close' }))],
    ['a press beside it', (dialog) => fireEvent.click(dialog, { clientX: 900, clientY: 900 })],
  ])('is closed by %s, and gives the keyboard back to what opened it', (_, close) => {
    renderIn(<Opener />);
    const dialog = open();
    expect(dialog.open).toBe(true);
    expect(dialog.contains(document.activeElement)).toBe(true);
    close(dialog);
    expect(dialog.open).toBe(false);
    expect(document.activeElement).toBe(opener());
  });

  it('stays where something in it is pressed', () => {
    const onClose = vi.fn();
    renderIn(<Opener onClose={onClose} />);
    open();
    fireEvent.click(screen.getByText('For good.'), { clientX: 900, clientY: 900 });
    expect(onClose).not.toHaveBeenCalled();
  });

  it('gives the keyboard back also where it is taken away whole', () => {
    function Whole() {
      const [open, setOpen] = useState(false);
      return (
        <>
          <button type="button" onClick={() => setOpen(true)}>
            Delete
          </button>
          {open && (
            <Dialog title="Delete?" onClose={() => setOpen(false)}>
              <p>For good.</p>
            </Dialog>
          )}
        </>
      );
    }
    renderIn(<Whole />);
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(opener());
  });
});

describe('a popover', () => {
  function show() {
    renderIn(
      <>
        <Popover label="Columns">
          <input aria-label="Host" type="checkbox" />
        </Popover>
        <a href="#next">next</a>
      </>,
    );
    const button = screen.getByRole('button', { name: 'Columns' });
    fireEvent.click(button);
    return button;
  }

  it('says whether it is open, and which panel is its own', () => {
    const button = show();
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const panel = screen.getByRole('group', { name: 'Columns' });
    expect(button.getAttribute('aria-controls')).toBe(panel.id);
    expect(panel.getAttribute('popover')).toBe('auto');
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  it('closes when the keyboard goes on, and not while it is inside', () => {
    const button = show();
    const inside = screen.getByRole('checkbox', { name: 'Host' });
    fireEvent.blur(button, { relatedTarget: inside });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    fireEvent.blur(inside, { relatedTarget: screen.getByRole('link') });
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });
});

describe('fields', () => {
  it('tie name, hint and what is wrong to the control', () => {
    renderIn(
      <Field label="Name" hint="As printed" error="Too long">
        <input />
      </Field>,
    );
    const input = screen.getByRole('textbox', { name: 'Name' });
    const said = (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
    expect(said.map((it) => it?.textContent)).toEqual(['As printed', 'Too long']);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toBe('Too long');
  });

  it('tell what was chosen', () => {
    const onChange = vi.fn();
    renderIn(
      <>
        <Select label="City" value="lyon" options={CITIES} onChange={onChange} />
        <Segmented label="Town" value="lyon" options={CITIES} onChange={onChange} />
        <Switch label="Watch" checked={false} onChange={onChange} />
        <Chip onRemove={() => onChange('gone')}>climate</Chip>
      </>,
    );
    fireEvent.change(screen.getByRole('combobox', { name: 'City' }), { target: { value: 'brest' } });
    fireEvent.click(screen.getByRole('radio', { name: 'Brest' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Watch' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove climate' }));
    expect(onChange.mock.calls.flat()).toEqual(['brest', 'brest', true, 'gone']);
  });
});
