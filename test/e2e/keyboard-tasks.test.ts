import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { holdView } from '../../cli/browsers/hold-view';
import { BROWSERS, NING, openStage, type Stage, sidebarIn, textOf, waitForText } from './stage';
import { openBehind } from './views';

const NOTE = 'Who keeps the list after June?';

/** Presses of Tab after which a control counts as out of reach. */
const FAR = 160;

/** What has the focus, as somebody who hears the page knows it. */
interface Focused {
  role: string;
  name: string;
  /** Whether it can be seen that it has the focus. */
  marked: boolean;
}

// Comparing two sites is the fifth task: compare-sites.test.ts.
describe.each(BROWSERS)('with no more than a keyboard, in %s', (name) => {
  let stage: Stage;
  let page: Page;
  let sidebar: Frame;
  beforeAll(async () => {
    stage = await openStage(name);
    page = await stage.visit(NING);
    sidebar = await sidebarIn(page);
    await waitForText(sidebar, stage.words('question_own_words'));
    await sidebar.evaluate(() => window.focus());
  });
  afterAll(() => stage?.close());

  it('the summary is read, and why it says so', async () => {
    await tabTo(page, sidebar, 'button', stage.words('hint_why'));
    expect(await openedText(sidebar)).toBe('');
    await page.keyboard.press('Enter');
    await expect.poll(() => openedText(sidebar)).not.toBe('');
    // The keyboard has not moved: what was opened follows it, and the same key closes it.
    expect((await focusedIn(sidebar)).name).toContain(stage.words('hint_why'));
    await page.keyboard.press(' ');
    await expect.poll(() => openedText(sidebar)).toBe('');
  });

  it('the same in the popup', async () => {
    const popup = await openBehind(page, stage, { path: 'popup.html', shows: 'question_holds' });
    await holdView(popup);
    await popup.bringToFront();
    await tabTo(popup, popup.mainFrame(), 'button', stage.words('hint_why'));
    await popup.keyboard.press('Enter');
    await expect.poll(() => openedText(popup.mainFrame())).not.toBe('');
    await popup.close();
    await page.bringToFront();
  });

  it('a quote is followed to where it stands in the policy', async () => {
    await sidebar.evaluate(() => window.focus());
    await tabTo(page, sidebar, 'button', stage.words('hint_quote'));
    await page.keyboard.press('Enter');
    await expect.poll(() => openedText(sidebar)).not.toBe('');
    await tabTo(page, sidebar, 'link', stage.words('quote_show_policy'));
    const href = await sidebar.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    expect(href).toContain('#:~:text=');
    const address = href.replace(/#.*/, '');
    const opened = page.browser().waitForTarget((target) => target.url().startsWith(address), { timeout: 15_000 });
    await page.keyboard.press('Enter');
    await (await (await opened).page())?.close();
    await page.bringToFront();
    // Back on the page, one is where one was.
    expect((await focusedIn(sidebar)).name).toContain(stage.words('quote_show_policy'));
  });

  it('a note is written and kept', async () => {
    const { words } = stage;
    await sidebar.evaluate(() => window.focus());
    await tabTo(page, sidebar, 'button', words('notes_add'));
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focusedIn(sidebar)).role).toBe('textbox');
    expect((await focusedIn(sidebar)).name).toContain(words('notes_new'));
    await page.keyboard.type(NOTE);
    await waitForText(sidebar, words('notes_saved'));
    await tabTo(page, sidebar, 'button', words('notes_done'));
    await page.keyboard.press('Enter');
    await waitForText(sidebar, NOTE);
    // Not lost at the top of the page: with the note, or where the next one begins.
    await expect.poll(async () => (await focusedIn(sidebar)).role).not.toBe('body');
  });

  it('Escape puts the sidebar away, with the keyboard on what brings it back', async () => {
    const own = stage.words('question_own_words');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect.poll(() => textOf(sidebar)).not.toContain(own);
    await expect.poll(() => focusedIn(sidebar)).toMatchObject({ role: 'button', marked: true });
    await page.keyboard.press('Enter');
    await waitForText(sidebar, own);
    await expect.poll(async () => (await focusedIn(sidebar)).role).not.toBe('body');
  });

  it('the note is shared: the way chosen, all that leaves read, the file saved', async () => {
    const { words } = stage;
    const { site } = await stage.report(NING);
    const view = await stage.browser.openExtensionPage(`dashboard.html#/share/${encodeURIComponent(site)}`);
    await view.bringToFront();
    const frame = view.mainFrame();
    await waitForText(view, words('share_step_how'));
    await tabTo(view, frame, 'radio', '');
    const way = words('share_way_markdown');
    for (let press = 0; press < 20 && (await focusedIn(frame)).name !== way; press += 1)
      await view.keyboard.press('ArrowDown');
    expect(await focusedIn(frame)).toMatchObject({ role: 'radio', name: way, marked: true });
    await waitForText(view, NOTE);
    await tabTo(view, frame, 'link', words('share_save'));
    await view.keyboard.press('Enter');
    await waitForText(view, words('share_saved', { name: '' }).slice(0, 20));
    // Firefox shows what is downloaded, and takes the keyboard there; the page keeps its place.
    expect(await view.evaluate(() => document.activeElement?.textContent)).toContain(words('share_save'));
    await view.close();
  });
});

/** Goes on with Tab until the focus is on what has this role and whose name begins or ends with these words; it must show that it has it. */
async function tabTo(page: Page, frame: Frame, role: string, name: string): Promise<void> {
  const met: string[] = [];
  for (let press = 0; press < FAR; press += 1) {
    await page.keyboard.press('Tab');
    const here = await focusedIn(frame);
    if (here.role === role && (here.name.endsWith(name) || here.name.startsWith(name))) {
      expect(here).toMatchObject({ marked: true });
      return;
    }
    met.push(`${here.role} ${here.name}`.slice(0, 40));
  }
  throw new Error(`${role} “${name}” was not reached; met: ${met.join(' | ')}`);
}

function focusedIn(frame: Frame): Promise<Focused> {
  return frame.evaluate(() => {
    const it = document.activeElement;
    // A frame remembers what had its focus while the keyboard is elsewhere.
    if (!(it instanceof HTMLElement) || !document.hasFocus()) return { role: '', name: '', marked: false };
    const input = it instanceof HTMLInputElement ? it.type : '';
    const tags: Record<string, string> = { a: 'link', summary: 'button', textarea: 'textbox', select: 'combobox' };
    const role =
      it.getAttribute('role') ?? (input ? { text: 'textbox' }[input] : undefined) ?? (input || tags[it.localName]);
    const by = it.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const label = 'labels' in it && it.labels instanceof NodeList ? it.labels[0]?.textContent : undefined;
    const name =
      by.map((id) => document.getElementById(id)?.textContent).join(' ') ||
      it.getAttribute('aria-label') ||
      label ||
      it.textContent ||
      '';
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(it);
    const marked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
    return { role: role ?? it.localName, name: name.replace(/\s+/g, ' ').trim(), marked };
  });
}

/** What the line that has the focus shows when it is open; empty while it is closed. */
function openedText(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const details = document.activeElement?.closest('details');
    if (!details?.open) return '';
    return [...details.children]
      .filter((it) => it.localName !== 'summary')
      .map((it) => (it instanceof HTMLElement && it.checkVisibility() ? it.innerText : ''))
      .join(' ')
      .trim();
  });
}
