// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ShareSheet } from '../../../components/sharing';
import { renderIn, wordsOf } from '../render-in';
import { fakeCanvas } from './fake-canvas';
import { flaws } from './flaws';
import { BETRAYS, PASSPHRASE, TELLING } from './shared-of';

const words = wordsOf('en');
const NOTES = [TELLING];

const copied: string[] = [];
const objects = new Map<string, Blob>();

beforeEach(() => {
  copied.length = 0;
  objects.clear();
  fakeCanvas();
  const clipboard = { writeText: async (text: string) => void copied.push(text) };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  URL.createObjectURL = (blob) => {
    const address = `blob:${objects.size}`;
    if (blob instanceof Blob) objects.set(address, blob);
    return address;
  };
  URL.revokeObjectURL = () => {};
});

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
});

function open(over: Partial<Parameters<typeof ShareSheet>[0]> = {}) {
  const onSettings = vi.fn();
  const sheet = (
    <ShareSheet
      notes={NOTES}
      site="ensemble.example"
      title="ensemble.example"
      author="NAMED citizen"
      viewer=""
      mastodon=""
      onSettings={onSettings}
      {...over}
    />
  );
  return { ...renderIn(sheet), onSettings };
}

const way = (name: string) => fireEvent.click(screen.getByRole('radio', { name: words(`share_way_${name}`) }));
const press = (key: string) => fireEvent.click(screen.getByRole('button', { name: words(key) }));
const ready = () => screen.findByText(words('share_preview_exact'), {}, { timeout: 5_000 });
/** The text in the preview. */
const shown = () => screen.getAllByRole('region', { name: words('share_preview_text') })[0]?.textContent ?? '';

describe('the preview is what leaves', () => {
  it.each(['copy_markdown', 'copy_plain'])('by %s', async (name) => {
    open();
    way(name);
    await ready();
    press('share_copy');
    await screen.findByText(words('copy_done'));
    expect(copied).toEqual([shown()]);
  });

  it('as formatted text: both forms are shown and both are copied', async () => {
    const written: Record<string, Blob>[] = [];
    vi.stubGlobal(
      'ClipboardItem',
      class {
        constructor(readonly parts: Record<string, Blob>) {
          written.push(parts);
        }
      },
    );
    const write = vi.fn(async () => {});
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
    open();
    way('copy_rich');
    await ready();
    press('share_copy');
    await screen.findByText(words('copy_done'));
    expect(write).toHaveBeenCalledOnce();
    expect(await written[0]?.['text/plain']?.text()).toBe(shown());
    const frame = screen.getByTitle(words('share_preview_rendered'));
    expect(frame.getAttribute('srcdoc')).toBe(await written[0]?.['text/html']?.text());
  });

  it.each(['json', 'annotations', 'markdown', 'csv'])('as a file: %s', async (name) => {
    open();
    way(name);
    await ready();
    const link = await screen.findByRole('link', { name: words('share_save') });
    await waitFor(() => expect(link.getAttribute('href')).toMatch(/^blob:/));
    const bytes = await objects.get(link.getAttribute('href') ?? '')?.arrayBuffer();
    // The mark at a table's beginning counts too.
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(shown());
    const name_ = link.getAttribute('download') ?? '';
    expect(screen.getByText(words('share_preview_file', { name: name_ }))).toBeDefined();
    fireEvent.click(link);
    expect(screen.getByText(words('share_saved', { name: name_ }))).toBeDefined();
  });

  it('as a page: rendered without any power, and word for word', async () => {
    open();
    await ready();
    const frame = screen.getByTitle(words('share_preview_rendered'));
    expect(frame.getAttribute('sandbox')).toBe('');
    const link = await screen.findByRole('link', { name: words('share_save') });
    await waitFor(() => expect(link.getAttribute('href')).toMatch(/^blob:/));
    expect(await objects.get(link.getAttribute('href') ?? '')?.text()).toBe(frame.getAttribute('srcdoc'));
  });

  it.each([
    ['bluesky', 'https://bsky.app'],
    ['mastodon', 'https://social.example'],
  ])('to %s', async (name, origin) => {
    open({ mastodon: 'social.example' });
    way(name);
    await ready();
    const link = screen.getByRole('link', { name: words(`share_act_${name}`) });
    const href = new URL(link.getAttribute('href') ?? '');
    expect(href.origin).toBe(origin);
    expect(href.searchParams.get('text')).toBe(shown());
    expect(link.getAttribute('rel')).toContain('noreferrer');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  it('to the device’s own list, at once in the click', async () => {
    const share = vi.fn(async () => {});
    Object.defineProperty(navigator, 'share', { configurable: true, value: share });
    open();
    way('device');
    await ready();
    press('share_act_device');
    // No promise was waited for in between.
    expect(share).toHaveBeenCalledWith({ title: 'ensemble.example', text: shown() });
    await screen.findByText(words('share_device_done'));
  });
});

it('what is ticked off leaves the preview, and what is ticked again comes back', async () => {
  open();
  way('json');
  await ready();
  const box = screen.getByRole('checkbox', { name: words('redaction_quotes') });
  fireEvent.click(box);
  await waitFor(() => expect(shown()).not.toMatch(BETRAYS.quotes));
  fireEvent.click(box);
  await waitFor(() => expect(shown()).toMatch(BETRAYS.quotes));
});

it('the device’s list is not offered where there is none', () => {
  open();
  expect(screen.queryByRole('radio', { name: words('share_way_device') })).toBeNull();
});

it('a card is offered for one note, not for several', () => {
  const { unmount } = open();
  expect(screen.getByRole('radio', { name: words('share_way_card') })).toBeDefined();
  unmount();
  open({ notes: [TELLING, { ...TELLING, id: TELLING.id.replace('badc', '0000') }] });
  expect(screen.queryByRole('radio', { name: words('share_way_card') })).toBeNull();
});

it('what could not be copied is said', async () => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.reject() } });
  open();
  way('copy_plain');
  await ready();
  press('share_copy');
  await screen.findByText(words('copy_failed'));
});

describe('a passphrase', () => {
  it('made here is shown, copied, and locks the file', async () => {
    open();
    way('locked');
    await screen.findByText(words('share_state_waiting'));
    expect(screen.queryByRole('link', { name: words('share_save') })).toBeNull();
    press('share_passphrase_make');
    await ready();
    const made = screen.getByRole<HTMLInputElement>('textbox', { name: words('share_passphrase') }).value;
    expect(made).toMatch(/^([2-9a-z]{4}-){5}[2-9a-z]{4}$/);
    press('share_passphrase_copy');
    await waitFor(() => expect(copied).toEqual([made]));
    expect(screen.getByText(words('share_preview_locked'))).toBeDefined();
  });

  it('of her own is taken only where it is long enough', async () => {
    open();
    way('locked');
    const field = screen.getByRole('textbox', { name: words('share_passphrase') });
    fireEvent.change(field, { target: { value: 'short' } });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: words('share_passphrase_use') }).disabled).toBe(true);
    fireEvent.change(field, { target: { value: PASSPHRASE } });
    press('share_passphrase_use');
    await ready();
  });

  it('of a file does not lock a link unasked', async () => {
    open();
    way('locked');
    press('share_passphrase_make');
    way('link');
    await ready();
    expect(screen.getByText(words('share_preview_packed'))).toBeDefined();
  });
});

describe('a link', () => {
  it('without a viewer is a code, with words how to use it and where to set one', async () => {
    const { onSettings } = open();
    way('link');
    await ready();
    expect(screen.getByText(words('share_code_how'))).toBeDefined();
    press('share_copy_code');
    await waitFor(() => expect(copied[0]).toMatch(/^isoloir1\./));
    fireEvent.change(screen.getByRole('textbox', { name: words('share_viewer') }), {
      target: { value: ' https://viewer.example/v#x ' },
    });
    press('share_remember');
    expect(onSettings).toHaveBeenCalledWith({ viewer: 'https://viewer.example/v' });
  });

  it('with a viewer is an address', async () => {
    open({ viewer: 'https://viewer.example/v' });
    way('link');
    await ready();
    press('share_copy_link');
    await waitFor(() => expect(copied[0]).toMatch(/^https:\/\/viewer\.example\/v#isoloir1\./));
  });

  it('that is too long offers a file instead', async () => {
    // Words that do not pack: a link of them grows with every one.
    const body = Array.from({ length: 1_500 }, (_, at) => ((at * 2_654_435_761) % 2 ** 32).toString(36)).join(' ');
    open({ notes: [{ ...TELLING, body }], viewer: 'https://viewer.example/v' });
    way('link');
    await ready();
    expect(screen.queryByRole('button', { name: words('share_copy_link') })).toBeNull();
    press('share_take_file');
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: words('share_way_json') }).checked).toBe(true),
    );
  });
});

it('her Mastodon server is asked for once', async () => {
  const { onSettings } = open();
  way('mastodon');
  await screen.findByText(words('share_state_waiting'));
  const field = screen.getByRole('textbox', { name: words('share_mastodon') });
  fireEvent.change(field, { target: { value: 'nowhere' } });
  press('share_remember');
  expect(screen.getByText(words('share_mastodon_wrong'))).toBeDefined();
  fireEvent.change(field, { target: { value: '@zoe@social.example' } });
  press('share_remember');
  expect(onSettings).toHaveBeenCalledWith({ mastodon: 'social.example' });
});

it('everything can be reached by keyboard: each control is a native one', async () => {
  const { container } = open();
  await ready();
  const pressable = container.querySelectorAll('[onclick], [role="button"], [role="checkbox"], [role="radio"]');
  expect([...pressable]).toEqual([]);
  expect(container.querySelectorAll('input, button, a[href]').length).toBeGreaterThan(20);
});

it.each(['en', 'fr'])('axe finds nothing in any way, in %s', async (locale) => {
  const local = wordsOf(locale);
  cleanup();
  const { container } = renderIn(
    <ShareSheet notes={NOTES} title="a" author="" viewer="https://v.example/" mastodon="" onSettings={() => {}} />,
    locale,
  );
  for (const one of ['page', 'locked', 'link', 'mastodon']) {
    fireEvent.click(screen.getByRole('radio', { name: local(`share_way_${one}`) }));
    await waitFor(() => expect(screen.queryByText(local('share_state_making'))).toBeNull());
    expect(await flaws(container)).toEqual([]);
  }
});
