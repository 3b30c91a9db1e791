import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension } from '../../../cli/browsers/ask-extension';
import { sidebarFrame } from '../../../cli/browsers/sidebar-frame';
import { BROWSERS, openStage, type Stage, sidebarIn, waitForText } from '../stage';
import { campaignPage, madeSites, ordinaryPage } from './made-pages';
import { probe, probesOf } from './probe';
import { lookedUpIn, SPY, seenIn, storesIn } from './spy';

const NOTE = 'what nobody but she may read';
const REPORTS =
  "default-src 'self' 'unsafe-inline'; frame-src 'none'; style-src 'none'; report-uri /report; report-to reports";

/** Pages that would like to know whether somebody looks at them, or what she has written: name, host, headers. */
const PAGES: [name: string, host: string, headers: Record<string, string>][] = [
  ['listens to everything, and has wrapped what scripts call', 'listening.example', {}],
  [
    'has every breach of a strict policy told to its server',
    'reporting.example',
    { 'content-security-policy-report-only': REPORTS, 'reporting-endpoints': 'reports="/reports"' },
  ],
  [
    'has shut itself off, to be told what its memory is used for',
    'isolated.example',
    { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' },
  ],
  ['is a sandbox', 'sandboxed.example', { 'content-security-policy': 'sandbox allow-scripts' }],
];

const sites = madeSites(
  Object.fromEntries(
    PAGES.flatMap(([, host, headers]) => [
      [host, ordinaryPage({ script: SPY, headers })],
      [`campaign.${host}`, campaignPage({ script: SPY, headers })],
    ]),
  ),
);

/** An extension's address, as far as any of it could stand in what a page is told. */
const OURS = /(?:chrome|moz)-extension|isoloir|sidebar\.html/i;

describe.each(BROWSERS)('finding the extension, or what it keeps, in %s:', (name) => {
  let stage: Stage;
  /** Left open for as long as a sidebar could take to come. */
  const ordinary = new Map<string, Page>();
  beforeAll(async () => {
    stage = await openStage(name, { sites });
    for (const [, host] of PAGES) ordinary.set(host, await stage.visit(`https://${host}/`));
    for (const page of ordinary.values()) expect(await sidebarFrame(page, 1_500)).toBeNull();
    const site = 'campaign.listening.example';
    const target = { source: `https://${site}/`, title: '' };
    await askExtension(await stage.view(), 'saveNote', { note: { site, target, body: NOTE } });
  });
  afterAll(() => stage?.close());

  it.each(PAGES)('a page that is no campaign’s and %s sees what it sees without it', async (_, host) => {
    const page = ordinary.get(host);
    if (!page) throw new Error(`${host} was not opened`);
    await page.bringToFront();
    expect((await seenIn(page)).filter((it) => !isItsOwn(it, host))).toEqual([]);
    if (host !== 'sandboxed.example') expect(await lookedUpIn(page)).not.toMatch(OURS);
    // Whatever is reported comes late, if it comes.
    expect(stage.log.all().filter(({ method }) => method === 'POST')).toEqual([]);
    await page.close();
  });

  it.each(PAGES.filter(([, host]) => host !== 'sandboxed.example'))(
    'a campaign’s page that %s sees that a nameless element was added to it, and no more',
    async (_, host) => {
      stage.log.clear();
      const page = await stage.visit(`https://campaign.${host}/`);
      const frame = await sidebarIn(page);
      await waitForText(frame, stage.words('question_host'));
      // Somebody who uses it gives nothing more away.
      await frame.focus('h1');
      await page.keyboard.press('ArrowDown');
      await new Promise((resolve) => setTimeout(resolve, 500));
      const seen = (await seenIn(page)).filter((it) => !isItsOwn(it, host));
      expect(
        seen.filter((it) => !/^changed (?:childList|attributes) HTML|^changed attributes DIV style/.test(it)),
      ).toEqual([]);
      expect(await lookedUpIn(page)).not.toMatch(OURS);
      expect(await lookedUpIn(page)).toContain('frames: 0,');
      expect(await storesIn(page)).toEqual([]);
      const sent = stage.log.all().filter(({ method }) => method === 'POST');
      expect(sent).toEqual([]);
      expect(await pageText(page)).not.toContain(NOTE);
      await page.close();
    },
  );

  it('a campaign’s page that knows where the extension’s files lie gets none of them, and no window of it', async () => {
    const page = await stage.visit('https://campaign.listening.example/');
    await waitForText(await sidebarIn(page), stage.words('question_host'));
    const tried = await page.evaluate(probe, probesOf(stage.browser.extensionUrl('')));
    expect(tried.filter(({ got }) => got !== 'nothing')).toEqual([]);
    expect(tried.length).toBeGreaterThan(20);
    await page.close();
  });
});

/** The page itself loads, and its browser asks for its icon. */
function isItsOwn(seen: string, host: string): boolean {
  return (
    seen === 'load #document' ||
    seen.trim() === 'load #document' ||
    new RegExp(`^resource https://(?:campaign\\.)?${host}/`).test(seen)
  );
}

/** All that the page can read of itself: its text, and what its own origin stores. */
function pageText(page: Page): Promise<string> {
  return page.evaluate(
    () => document.documentElement.outerHTML + JSON.stringify({ ...localStorage }) + JSON.stringify(history.state),
  );
}
