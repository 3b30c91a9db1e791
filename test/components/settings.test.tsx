// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { hrefOf, routeOf } from '../../components/dashboard/route';
import { LOCALES, ownName } from '../../components/i18n';
import { readName, readServer, readViewer } from '../../components/settings/read-typed';
import { SettingsForm } from '../../components/settings/SettingsForm';
import { SoftwareInside } from '../../components/settings/SoftwareInside';
import { Settings } from '../../utils/extension/tab-report';
import { renderIn } from './render-in';

const nothing = () => {};
const settings: Settings = {
  sidebar: 'open',
  sidebarWidth: 360,
  tabAt: 0.5,
  locale: 'en',
  highlights: false,
  weeklyBackup: false,
  author: '',
  viewer: '',
  mastodon: '',
};

function show(locale = 'en') {
  const kept = vi.fn();
  function Form() {
    const [value, setValue] = useState(settings);
    return (
      <SettingsForm
        settings={value}
        onChange={(part) => {
          kept(part);
          setValue((before) => ({ ...before, ...part }));
        }}
        watching={true}
        onWatch={nothing}
        onStopWatching={nothing}
        onOpenWelcome={nothing}
        backup={{ at: null, changed: 0 }}
        stored={{ notes: 1234, reports: 2 }}
        version="1.2.3"
      />
    );
  }
  return { kept, ...renderIn(<Form />, locale) };
}

describe('the settings', () => {
  it('offer the languages by their own names, and the browser’s', () => {
    show();
    const options = within(screen.getByRole('combobox', { name: 'Language' })).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toEqual([
      'The browser’s language',
      ...LOCALES.map((locale) => ownName(locale)),
    ]);
    for (const option of options.slice(1)) expect(option.getAttribute('lang')).toBe(option.getAttribute('value'));
  });

  it('say politely that a choice is kept, and again for the next', () => {
    const { container } = show();
    const said = () => container.querySelector('main > [role="status"]');
    expect(said()?.textContent).toBe('');
    fireEvent.click(screen.getByRole('radio', { name: 'Show the narrow tab only' }));
    const first = said()?.firstElementChild;
    expect(first?.textContent).toBe('Kept');
    fireEvent.click(screen.getByRole('radio', { name: 'Show nothing in the page' }));
    expect(said()?.textContent).toBe('Kept');
    expect(said()?.firstElementChild).not.toBe(first);
  });

  it('say nothing of a choice that was not kept', () => {
    const { container } = renderIn(
      <SettingsForm
        settings={settings}
        onChange={nothing}
        watching={null}
        onWatch={nothing}
        onStopWatching={nothing}
        onOpenWelcome={nothing}
        backup={null}
        stored={{}}
        version="1.2.3"
      />,
    );
    fireEvent.click(screen.getByRole('checkbox', { name: 'Save a backup file each week' }));
    expect(container.querySelector('main > [role="status"]')?.textContent).toBe('');
  });

  it('tie every choice to the line that explains it', () => {
    show();
    for (const choice of [...screen.getAllByRole('radio'), ...screen.getAllByRole('checkbox')]) {
      const hint = document.getElementById(choice.getAttribute('aria-describedby') ?? '');
      expect(hint?.textContent).not.toBe('');
    }
  });

  it('say what is stored, how much of it, and where each kind is deleted', () => {
    show();
    const stored = within(screen.getByRole('region', { name: 'What is stored' }));
    const lines = stored.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent]);
    expect(lines).toEqual([
      ['Notes, each with its earlier versions', '1,234'],
      ['Reports kept for comparison', '2'],
      // Not known, which is not none.
      ['Versions of privacy policies', ''],
      ['Marks in the directory', ''],
    ]);
    const links = stored.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(
      ['notes', 'trash', 'sites', 'changes', 'directory'].map((view) => `/dashboard.html#/${view}`),
    );
    for (const href of links)
      expect(hrefOf(routeOf({ hash: href?.split('.html')[1] ?? '', search: '' }))).toBe(href?.split('.html')[1]);
  });

  it('stand in sections, one heading each', () => {
    show();
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual([
      'On a campaign site',
      'Language',
      'Watching for campaign sites',
      'Notes and backup',
      'Sharing',
      'Devices and groups',
      'What is stored',
      'About',
    ]);
  });
});

describe('settings about notes', () => {
  it('mark nothing in pages unless she chooses it, and say why', () => {
    const { kept } = show();
    const box = screen.getByRole('checkbox', { name: 'Mark my quotes in the page' });
    expect(box).toHaveProperty('checked', false);
    const reason = document.getElementById(box.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toContain('the page can see which words you marked');
    fireEvent.click(box);
    expect(kept).toHaveBeenCalledWith({ highlights: true });
  });

  it('keep a backup each week once it is chosen', () => {
    const { kept } = show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Save a backup file each week' }));
    expect(kept).toHaveBeenCalledWith({ weeklyBackup: true });
  });

  it.each([
    ['Name under what I share', '  Ana  Silva ', { author: 'Ana Silva' }],
    ['Address of a page that opens shared links', 'notes.example/view/', { viewer: 'https://notes.example/view/' }],
    ['Mastodon server', '@ana@Mastodon.example', { mastodon: 'mastodon.example' }],
  ])('%s is kept with Enter or when the field is left, and says so', (name, typed, expected) => {
    const { kept } = show();
    const field = screen.getByRole('textbox', { name });
    fireEvent.change(field, { target: { value: typed } });
    expect(kept).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.blur(field);
    expect(kept.mock.calls).toEqual([[expected]]);
    expect(screen.getAllByRole('status').some(({ textContent }) => textContent === 'Kept')).toBe(true);
  });

  it('say in words what cannot be kept, and leave it in the field', () => {
    const { kept } = show();
    const field = screen.getByRole('textbox', { name: 'Address of a page that opens shared links' });
    fireEvent.change(field, { target: { value: 'javascript:alert(1)' } });
    fireEvent.blur(field);
    expect(kept).not.toHaveBeenCalled();
    expect(screen.getByText(/Not kept: an address begins with https/)).toBeDefined();
    expect(field).toHaveProperty('value', 'javascript:alert(1)');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  it.each(['en', 'fr'])('are sound for those who hear them (%s)', async (locale) => {
    const { container } = show(locale);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('what is typed', () => {
  const viewers: [string, string | null][] = [
    ['', ''],
    ['  ', ''],
    ['https://a.example/v', 'https://a.example/v'],
    ['http://localhost:8080/', 'http://localhost:8080/'],
    ['a.example:8080/v', 'https://a.example:8080/v'],
    ['https://a.example/#x', null],
    ['https://a.example/a b', null],
    ['ftp://a.example/', null],
    ['https://', null],
  ];
  it.each(viewers)('as a viewer’s address: %j is kept as %j', (typed, kept) => {
    expect(readViewer(typed)).toBe(kept);
    if (kept !== null) expect(Settings.shape.viewer.safeParse(kept).success).toBe(true);
  });

  it('as an address: no longer than can be kept', () => {
    expect(readViewer(`https://a.example/${'x'.repeat(500)}`)).toBeNull();
  });

  const servers: [string, string | null][] = [
    ['', ''],
    ['mastodon.example', 'mastodon.example'],
    ['https://mastodon.example/@ana', 'mastodon.example'],
    ['@ana@mastodon.example', 'mastodon.example'],
    ['ana@mastodon.example', 'mastodon.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['mastodon', null],
    ['a b.example', null],
    ['mastodon.example:8080', null],
  ];
  it.each(servers)('as a server: %j is kept as %j', (typed, kept) => {
    expect(readServer(typed)).toBe(kept);
    if (kept !== null) expect(Settings.shape.mastodon.safeParse(kept).success).toBe(true);
  });

  it('as a name: one line, and no more than can be kept', () => {
    expect(readName(' Ana\nSilva ')).toBe('Ana Silva');
    expect(readName('x'.repeat(201))).toBeNull();
  });
});

describe('the software inside', () => {
  const part = { name: 'some-package', version: '1.2.3', licence: 'MIT', text: 'Permission is <b>hereby</b> granted' };

  it('is asked for only once somebody opens it', async () => {
    const open = vi.fn();
    const { container } = renderIn(<SoftwareInside parts={null} onOpen={open} />, 'en');
    const details = container.querySelector('details');
    expect(open).not.toHaveBeenCalled();
    details?.setAttribute('open', '');
    await vi.waitFor(() => expect(open).toHaveBeenCalled());
  });

  it('names each package, with the text of its licence as it was written', async () => {
    const { container } = renderIn(<SoftwareInside parts={[part]} onOpen={nothing} />, 'fr');
    expect(screen.getByText('some-package 1.2.3 – MIT')).toBeTruthy();
    expect(screen.getByText(part.text).closest('[lang]')?.getAttribute('lang')).toBe('en');
    expect((await axe.run(container)).violations).toEqual([]);
  });
});
