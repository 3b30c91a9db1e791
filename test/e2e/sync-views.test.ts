import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension } from '../../cli/browsers/ask-extension';
import type { BrowserName } from '../../cli/browsers/browser-places';
import { builtExtension } from '../../cli/browsers/build-extension';
import { clickInFrame } from '../../cli/browsers/click-in-frame';
import type { ExtensionBrowser, LaunchOptions } from '../../cli/browsers/extension-browser';
import { launchWithExtension } from '../../cli/browsers/launch';
import { loadWords } from '../../cli/load-words';
import { startApache } from '../../cli/servers/start-apache';
import { startCouch } from '../../cli/servers/start-couch';
import type { StartedServer } from '../../cli/servers/started-server';
import type { Words } from '../../utils/evidence';
import { findByRole, press } from './press';
import { waitForText } from './stage';

const PASSPHRASE = 'a lake and four words';
const NOTE = { id: '00000000-0000-4000-8000-00000000000a', site: 'volunteers.example' };
/** Of its own, so that nothing of another test answers. Only on a few ports is http spoken. */
const PORT = { folder: 5005, database: 6984 };

let words: Words;
/** Each of them begins one space and comes into the other's. */
let laptop: ExtensionBrowser;
let phone: ExtensionBrowser;

beforeAll(async () => {
  words = await loadWords('en');
  laptop = await open('chromium', 'granted');
  // Here the browser is really asked about the server, in the press.
  phone = await open('firefox', 'on-request');
}, 120_000);
afterAll(async () => {
  await laptop?.close();
  await phone?.close();
});

async function open(name: BrowserName, watching: LaunchOptions['watching']): Promise<ExtensionBrowser> {
  const browser = await launchWithExtension(name, { extensionDir: builtExtension(name), watching, headless: true });
  const page = await browser.openExtensionPage('options.html');
  await askExtension(page, 'setSettings', { settings: { locale: 'en' } });
  await page.close();
  return browser;
}

/** The field that is called so, as somebody who looks at the page finds it. */
async function field(page: Page, label: string): Promise<ElementHandle<Element>> {
  const handle = await page.waitForFunction(
    (called) => {
      const all = [...document.querySelectorAll('label')].filter((it) => it.textContent === called);
      return all.map((it) => it.control).find((it) => it?.checkVisibility() && it.getAttribute('type') !== 'radio');
    },
    { timeout: 15_000 },
    label,
  );
  const element = handle.asElement();
  if (!element) throw new Error(`no field “${label}”`);
  return element as ElementHandle<Element>;
}

/** Types in place of what stands there. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  const element = await field(page, label);
  await clickInFrame(page, page.mainFrame(), element);
  await element.evaluate((it) => (it as HTMLInputElement).select());
  await page.keyboard.type(text);
}

async function paste(page: Page, label: string, text: string): Promise<void> {
  await clickInFrame(page, page.mainFrame(), await field(page, label));
  await page.evaluate((pasted) => document.execCommand('insertText', false, pasted), text);
}

const choose = async (page: Page, name: string) =>
  clickInFrame(page, page.mainFrame(), await findByRole(page, 'radio', name));
/** Presses it once it can be pressed: not while it is at work. */
async function syncNow(page: Page): Promise<void> {
  await page.waitForFunction(
    (name) => [...document.querySelectorAll('button')].some((it) => it.textContent === name && !it.disabled),
    {},
    words('sync_now'),
  );
  await pressIn(page, words('sync_now'));
}

const pressIn = (page: Page, name: string) => press(page, page.mainFrame(), name);

/** Opens the line of a space that begins so. */
async function unfold(page: Page, lead: string): Promise<void> {
  const summary = await page.waitForSelector(`::-p-xpath(//summary[.//*[text()=${JSON.stringify(lead)}]])`);
  if (!summary) throw new Error(`no line “${lead}”`);
  const open = await summary.evaluate((it) => it.closest('details')?.open);
  if (!open) await clickInFrame(page, page.mainFrame(), summary as ElementHandle<Element>);
}

/** Turns a space off, and says what is to become of what lies on the server; else it stays. */
async function turnOff(page: Page, remote?: string): Promise<void> {
  await unfold(page, words('sync_leave'));
  await pressIn(page, words('sync_leave_do'));
  await page.waitForSelector('dialog[open]');
  if (remote) await choose(page, remote);
  expect(await flawsIn(page)).toEqual([]);
  // The line behind the question has a button of the same name.
  const button = await page.waitForSelector(
    `::-p-xpath(//dialog[@open]//button[text()=${JSON.stringify(words('sync_leave_do'))}])`,
  );
  if (button) await clickInFrame(page, page.mainFrame(), button as ElementHandle<Element>);
  await waitForText(page, words('sync_lead'));
}

async function fillPlace(page: Page, { place }: StartedServer, password = place.password): Promise<void> {
  await fill(page, words(`sync_address_${place.type}`), place.address);
  await fill(page, words('sync_user'), place.user);
  await fill(page, words('sync_password'), password);
}

/** Every rule that axe finds broken, with the elements that break it. */
async function flawsIn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ html }) => `${id}: ${help}: ${html.slice(0, 160)}`),
    );
  });
}

/** Writes over a note where all are listed, as she does. */
async function rewrite(browser: ExtensionBrowser, before: string, after: string): Promise<void> {
  const page = await browser.openExtensionPage('dashboard.html#/notes');
  await pressIn(page, words('notes_change_named', { name: before }));
  await fill(page, words('notes_change'), after);
  await pressIn(page, words('notes_done'));
  // In the list, which shows what is kept. “Saved” would not do: the page says “Saved views” too.
  await waitForText(page, after);
  await page.close();
}

async function showsNote(browser: ExtensionBrowser, body: string): Promise<void> {
  const page = await browser.openExtensionPage('dashboard.html#/notes');
  await waitForText(page, body);
  await page.close();
}

const openSync = (browser: ExtensionBrowser) => browser.openExtensionPage('dashboard.html#/sync');

describe('her own devices on a WebDAV folder, by pressing and typing', () => {
  let server: StartedServer;
  let folder: string;
  let first: Page;
  let second: Page;
  let code = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isoloir-views-'));
    server = await startApache({ folder, port: PORT.folder });
    first = await openSync(laptop);
    second = await openSync(phone);
  });
  afterAll(async () => {
    await first?.close();
    await second?.close();
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('are set up; a password that is turned down is said, and what was typed stays', async () => {
    await askExtension(first, 'saveNote', {
      note: {
        ...NOTE,
        create: true,
        body: 'Who keeps the list?',
        target: { source: 'https://volunteers.example/join', title: 'Join' },
      },
    });
    await pressIn(first, words('sync_begin_devices_do'));
    await pressIn(first, words('sync_begin'));
    await waitForText(first, words('sync_look_again'));
    expect(await flawsIn(first)).toEqual([]);
    await fillPlace(first, server, 'not this one');
    await fill(first, words('sync_name_me_devices'), 'Laptop');
    await fill(first, words('share_passphrase'), PASSPHRASE);
    await pressIn(first, words('share_passphrase_use'));
    await pressIn(first, words('sync_begin'));
    await waitForText(first, words('sync_failed_password'));
    await fill(first, words('sync_password'), server.password);
    await pressIn(first, words('sync_begin'));
    await waitForText(first, words('sync_recovery_line'));
    expect(await flawsIn(first)).toEqual([]);
    code = await first.$eval('[translate=no]', (it) => it.textContent ?? '');
    await pressIn(first, words('sync_recovery_kept'));
    await waitForText(first, words('sync_now'));
    await waitForText(first, 'In step since');
    expect(await flawsIn(first)).toEqual([]);
  });

  it('take in another by the recovery code, typed; the note is there', async () => {
    await pressIn(second, words('sync_begin_join_do'));
    await fill(second, words('sync_join_recovery'), code.toLowerCase());
    await fillPlace(second, server);
    await fill(second, words('sync_name_me_devices'), 'Phone');
    expect(await flawsIn(second)).toEqual([]);
    await pressIn(second, words('sync_join'));
    await waitForText(second, words('sync_members_devices', { count: 2 }));
    await showsNote(phone, 'Who keeps the list?');
    await syncNow(first);
    await waitForText(first, words('sync_members_devices', { count: 2 }));
  });

  it('can be left with everything in its place, and come into again by the passphrase', async () => {
    await turnOff(second);
    await waitForText(second, words('sync_lead'));
    await showsNote(phone, 'Who keeps the list?');
    await pressIn(second, words('sync_begin_join_do'));
    await choose(second, words('sync_join_passphrase'));
    await fill(second, words('sync_join_passphrase'), 'not the passphrase');
    await fillPlace(second, server);
    await fill(second, words('sync_name_me_devices'), 'Phone again');
    await pressIn(second, words('sync_join'));
    await waitForText(second, words('sync_failed_key'));
    await fill(second, words('sync_join_passphrase'), PASSPHRASE);
    await pressIn(second, words('sync_join'));
    await waitForText(second, words('sync_members_devices', { count: 2 }));
    await unfold(second, words('sync_members_devices', { count: 2 }));
    await waitForText(second, 'Phone again');
  });

  it('say that the server does not answer, then show what both wrote meanwhile, until one is kept', async () => {
    await server.stop();
    await rewrite(laptop, 'Who keeps the list?', 'Who keeps the list? Asked on Monday.');
    await rewrite(phone, 'Who keeps the list?', 'Who keeps the list of supporters?');
    for (const page of [first, second]) {
      await syncNow(page);
      await waitForText(page, words('sync_failed_unreachable'));
    }
    server = await startApache({ folder, port: PORT.folder });
    await syncNow(first);
    await gone(first, words('sync_failed_unreachable'));
    await syncNow(second);
    await waitForText(second, words('sync_conflicts', { count: 1 }));
    await syncNow(first);
    await waitForText(first, words('sync_conflicts', { count: 1 }));
    expect(await flawsIn(first)).toEqual([]);
    for (const body of ['Asked on Monday', 'of supporters?', words('sync_conflict_merged')])
      await waitForText(first, body);
    await pressIn(second, words('sync_conflict_keep_merged'));
    await gone(second, words('sync_conflicts', { count: 1 }));
    await waitForText(second, 'In step since');
    await syncNow(first);
    await gone(first, words('sync_conflicts', { count: 1 }));
    for (const browser of [laptop, phone])
      await showsNote(browser, 'Who keeps the list of supporters? Asked on Monday.');
  });

  it('say that the password no longer holds, and go on with the new one', async () => {
    await server.stop();
    server = await startApache({ folder, port: PORT.folder, password: 'a newer one' });
    await syncNow(first);
    await waitForText(first, words('sync_failed_password'));
    expect(await flawsIn(first)).toEqual([]);
    await pressIn(first, words('sync_mend_place'));
    await fill(first, words('sync_password'), 'a newer one');
    await pressIn(first, words('sync_save'));
    await waitForText(first, words('sync_saved'));
    await gone(first, words('sync_failed_password'));
  });

  it('leave nothing on the server where that is wished, and every note here', async () => {
    // What still syncs would put its own there again.
    await turnOff(second);
    await turnOff(first, words('sync_leave_delete'));
    await waitForText(first, words('sync_lead'));
    expect(await readdir(folder, { recursive: true })).toEqual(['isoloir']);
    await showsNote(laptop, 'Who keeps the list of supporters? Asked on Monday.');
  });
});

/** Waits until a reader sees `text` no more. */
async function gone(page: Page, text: string, patience = 20_000): Promise<void> {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    if (!(await page.evaluate(() => document.body.innerText)).includes(text)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`“${text}” still stands there`);
}

describe('a group on a database, by pressing and typing', () => {
  let server: StartedServer;
  let founder: Page;
  let member: Page;
  beforeAll(async () => {
    server = await startCouch({ port: PORT.database });
    founder = await openSync(phone);
    member = await openSync(laptop);
  });
  afterAll(async () => {
    await founder?.close();
    await member?.close();
    await server?.stop();
  });

  it('is begun, and somebody comes in by the invitation, pasted', async () => {
    await pressIn(founder, words('sync_begin_group_do'));
    await choose(founder, words('sync_place_couchdb'));
    await fillPlace(founder, server);
    await fill(founder, words('sync_name_group'), 'Election watch');
    await fill(founder, words('sync_name_me_group'), 'Noor');
    await fill(founder, words('sync_scope_which'), 'watch');
    expect(await flawsIn(founder)).toEqual([]);
    await pressIn(founder, words('sync_begin'));
    await waitForText(founder, words('sync_members_group', { count: 1 }));
    await unfold(founder, words('sync_members_group', { count: 1 }));
    await pressIn(founder, words('sync_invite'));
    await clickInFrame(
      founder,
      founder.mainFrame(),
      await findByRole(founder, 'checkbox', words('sync_invite_password')),
    );
    await pressIn(founder, words('sync_invite_make'));
    await waitForText(founder, 'isoloir:join:');
    expect(await flawsIn(founder)).toEqual([]);
    const invitation = await founder.$eval('[translate=no]', (it) => it.textContent ?? '');
    await pressIn(founder, words('sync_done'));

    await pressIn(member, words('sync_begin_join_do'));
    await choose(member, words('sync_join_invitation'));
    await paste(member, words('sync_join_invitation'), invitation);
    await pressIn(member, words('sync_invitation_read'));
    const host = `127.0.0.1:${PORT.database}`;
    await waitForText(member, words('sync_invitation_says', { name: 'Election watch', founder: 'Noor', host }));
    await fill(member, words('sync_name_me_group'), 'Ana');
    await fill(member, words('sync_scope_which'), 'watch');
    expect(await flawsIn(member)).toEqual([]);
    await pressIn(member, words('sync_join'));
    for (const page of [member, founder]) {
      await waitForText(page, words('sync_members_group', { count: 2 }));
      await unfold(page, words('sync_members_group', { count: 2 }));
    }
    for (const name of ['Noor', 'Ana']) for (const page of [member, founder]) await waitForText(page, name);
  });

  it('goes on without whom its founder removes; that one is told', async () => {
    await pressIn(founder, words('sync_remove_named', { name: 'Ana' }));
    await waitForText(founder, words('sync_remove_not'));
    expect(await flawsIn(founder)).toEqual([]);
    await pressIn(founder, words('sync_remove'));
    await waitForText(founder, words('sync_members_group', { count: 1 }));
    await syncNow(member);
    await waitForText(member, words('sync_failed_removed'));
    expect(await flawsIn(member)).toEqual([]);
  });
});

declare global {
  interface Window {
    axe: Pick<typeof axe, 'run'>;
  }
}
