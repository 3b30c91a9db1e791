import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension, tabIdOf } from '../../cli/browsers/ask-extension';
import { sidebarFrame } from '../../cli/browsers/sidebar-frame';
import { press, pressBehind } from './press';
import { BROWSERS, BUDDYPRESS, hasSidebar, NEWS, openStage, type Stage, sidebarIn, textOf, waitForText } from './stage';

describe.each(BROWSERS)('a verdict corrected, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(() => stage?.close());

  it('one press in the page’s sidebar says wrong, one more takes it back', async () => {
    const { words } = stage;
    const page = await stage.visit(BUDDYPRESS);
    const frame = await sidebarIn(page);
    await waitForText(frame, words('question_own_words'));
    await press(page, frame, words('verdict_is_not'));
    await waitForText(frame, words('corrected_other'));
    await press(page, frame, words('verdict_undo'));
    await waitForText(frame, words('question_own_words'));
    await page.close();
  });

  it('offers a report to copy, sends nothing, and is quiet from the next page on until she undoes it', async () => {
    const { words } = stage;
    const page = await stage.visit(BUDDYPRESS);
    const frame = await sidebarIn(page);
    await waitForText(frame, words('question_own_words'));
    stage.log.clear();
    await press(page, frame, words('verdict_is_not'));
    await waitForText(frame, words('correction_offer'));
    expect(await textOf(frame, true)).toContain(words('correction_nothing_sent'));
    const written = () => frame.evaluate(() => document.querySelector('textarea')?.value ?? '');
    await expect.poll(written).toContain('[');
    const report = await written();
    expect(report).not.toContain('parti-des-vallons');
    await press(page, frame, words('correction_copy'));
    await waitForText(frame, words('copy_done'));
    expect(stage.log.all().map(({ url }) => url)).toEqual([]);

    await page.goto(BUDDYPRESS, { waitUntil: 'load' });
    expect(await hasSidebar(page)).toBe(false);

    const popup = await stage.browser.openExtensionPage('popup.html');
    await page.bringToFront();
    await waitForText(popup, words('corrected_other'));
    await pressBehind(popup, words('verdict_undo'));
    expect(await sidebarFrame(page)).not.toBeNull();
    await Promise.all([popup.close(), page.close()]);
  });

  it('a page that was not known as a campaign’s becomes one by her word in the popup, and stays one', async () => {
    const { words } = stage;
    const page = await stage.visit(NEWS);
    expect(await hasSidebar(page)).toBe(false);
    const popup = await stage.browser.openExtensionPage('popup.html');
    await page.bringToFront();
    await pressBehind(popup, words('verdict_is'));
    await sidebarIn(page);
    await page.reload({ waitUntil: 'load' });
    await waitForText(await sidebarIn(page), words('what_said_campaign'));
    await press(page, await sidebarIn(page), words('verdict_undo'));
    await forgotten(await stage.view(), NEWS);
    await page.reload({ waitUntil: 'load' });
    expect(await hasSidebar(page)).toBe(false);
    await Promise.all([popup.close(), page.close()]);
  });
});

/** Waits until her word on the page in a tab was taken back: the press comes before the background has written it down. */
async function forgotten(view: Page, url: string): Promise<void> {
  const tabId = await tabIdOf(view, url);
  await expect.poll(async () => (await askExtension(view, 'getReport', { tabId })).override).toBeUndefined();
}
