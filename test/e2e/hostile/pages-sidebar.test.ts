import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension } from '../../../cli/browsers/ask-extension';
import { sidebarFrame } from '../../../cli/browsers/sidebar-frame';
import { BROWSERS, openStage, type Stage, sidebarIn, waitForText } from '../stage';
import { campaignPage, madeSites } from './made-pages';
import { FIGHTS, LASTING, PASSING } from './tricks';

/** Counts what is done to the children and the look of what we have put into the page. */
const COUNT = `
  window.counted = 0;
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const it of addedNodes) if (it.nodeName === 'DIV') window.counted += 1;
    }).observe(document.documentElement, { childList: true });
  });
`;

const HOST = 'campaign.example';
const sites = madeSites({
  [HOST]: campaignPage({ script: COUNT }),
  'drawing.example': {
    headers: { 'content-type': 'image/svg+xml' },
    body: '<svg xmlns="http://www.w3.org/2000/svg"><title>Vote Morvan, candidate</title><text y="20">Vote Morvan</text></svg>',
  },
  'feed.example': {
    headers: { 'content-type': 'application/xml' },
    body: '<?xml version="1.0"?><feed><title>Vote Morvan, candidate</title></feed>',
  },
});

describe.each(BROWSERS)('the sidebar on a page that is after it, in %s:', (name) => {
  let stage: Stage;
  let page: Page;
  let frame: Frame;
  const open = async () => {
    const opened = await stage.visit(`https://${HOST}/`);
    const shown = await sidebarIn(opened);
    await waitForText(shown, stage.words('question_host'));
    return { opened, shown };
  };
  beforeAll(async () => {
    stage = await openStage(name, { sites });
    const { opened, shown } = await open();
    [page, frame] = [opened, shown];
    // Whatever its policy's server answers is on screen before anything is compared.
    await stage.report(`https://${HOST}/`);
    let before: string;
    do {
      before = await saidIn(frame);
      await new Promise((resolve) => setTimeout(resolve, 700));
    } while (before !== (await saidIn(frame)));
  });
  afterAll(() => stage?.close());

  /** Its headings, and all that can be pressed in it; not what is only said in passing. */
  const saidIn = (shown: Frame) =>
    shown.evaluate(() =>
      Array.from(document.querySelectorAll('h1,h2,h3,button,a'), (it) => it.textContent).join(' | '),
    );
  const kept = async () => JSON.stringify(await askExtension(await stage.view(), 'getSettings', {}));

  it.each(LASTING)(
    'it does not fight where a page %s, and stands as before once that is over',
    async (_, trick, over) => {
      await page.bringToFront();
      await page.evaluate(trick);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await standsInFront(page)).toBe(false);
      await page.evaluate(over);
      await expect.poll(() => standsInFront(page)).toBe(true);
      expect(await page.evaluate('window.counted')).toBe(1);
      await waitForText(frame, stage.words('question_host'));
    },
  );

  it.each(PASSING)('it is as before after a page %s', async (_, trick) => {
    const before = { text: await saidIn(frame), settings: await kept() };
    stage.log.clear();
    await page.bringToFront();
    await page.evaluate(trick);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await saidIn(frame)).toBe(before.text);
    expect(await kept()).toBe(before.settings);
    expect(await frame.evaluate(() => innerWidth)).toBe(360);
    expect(await standsInFront(page)).toBe(true);
    expect(await page.evaluate('window.counted')).toBe(1);
    expect(stage.log.all()).toEqual([]);
  });

  it.each(FIGHTS)('where a page %s', async (_, trick, { stands, comes }) => {
    const { opened } = await open();
    await opened.evaluate(trick);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await standsInFront(opened)).toBe(stands);
    expect(await opened.evaluate('window.counted')).toBeLessThanOrEqual(comes);
    if (stands) await waitForText(await sidebarIn(opened), stage.words('question_host'));
    await opened.close();
  });

  it.each([
    ['a drawing', 'drawing.example'],
    ['a feed', 'feed.example'],
  ])('%s in place of a page is left alone', async (_, host) => {
    const other = await stage.visit(`https://${host}/`);
    expect(await sidebarFrame(other, 1_500)).toBeNull();
    expect(await other.evaluate(() => new XMLSerializer().serializeToString(document))).not.toContain('2147483647');
    await other.close();
  });
});

/** Whether what lies in front at the right edge is the nameless element that we appended to the root. */
function standsInFront(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const front = document.elementFromPoint(innerWidth - 180, innerHeight / 2);
    return (
      front !== null && front.parentElement === document.documentElement && front !== document.body && front.id === ''
    );
  });
}
