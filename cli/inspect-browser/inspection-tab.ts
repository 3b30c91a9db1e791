import type { Page } from 'puppeteer-core';
import type { Report } from '../../utils/report';
import { askExtension, tabIdOf } from '../browsers/ask-extension';
import type { ExtensionBrowser } from '../browsers/extension-browser';
import { type BatchRow, type FlatRow, flattenReading, flattenReport } from '../inspect/flat-row';
import { pause, within } from './patience';
import type { SavedPages } from './saved-pages';

/** Longest that one row may take, in milliseconds. */
const PATIENCE = 30_000;
/** A page the gate lets through is read by another script and judged in the background: how often to look before giving up. */
const LOOKS = 10;

/** One tab in which saved pages are opened, and the view that asks what the extension says of them. */
export interface InspectionTab {
  /** Never throws: a row that fails answers with its error. */
  inspect(row: BatchRow): Promise<FlatRow>;
}

/** `view` is a page of the extension; all tabs may ask through the same one. */
export async function openInspectionTab(
  browser: ExtensionBrowser,
  view: Page,
  pages: SavedPages,
): Promise<InspectionTab> {
  let tab = await openTab(browser, view);
  return {
    async inspect(row) {
      try {
        return await within(
          PATIENCE,
          row.policy === undefined ? readPageRow(tab, pages, row) : readPolicyRow(tab, pages, row),
        );
      } catch (error) {
        // Whatever state the tab is in now, the next row gets a fresh one.
        const old = tab.page;
        tab = await openTab(browser, view);
        await old.close().catch(() => {});
        return { id: row.id, error: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}

interface Tab {
  page: Page;
  view: Page;
  id: number;
}

let opened = 0;

/** A window of its own: a page behind another one is slowed down by the browser, and may never finish loading. */
async function openTab(browser: ExtensionBrowser, view: Page): Promise<Tab> {
  const page = await browser.newPage({ type: 'window' });
  const address = `${view.url().replace(/#.*/, '')}#${++opened}`;
  await page.goto(address);
  return { page, view, id: await tabIdOf(view, address) };
}

/** The gate decides whether the extension looks by itself; where it does not, it is told to, for what else the row asks. */
async function readPageRow(tab: Tab, pages: SavedPages, { id, url, html }: BatchRow): Promise<FlatRow> {
  if (html === undefined) throw new Error('neither "html" nor "policy" is given');
  const hide = await pages.show(url, html);
  try {
    // Of a site that a tab stays on the extension remembers what it was; every row stands for itself.
    await tab.page.goto('about:blank');
    const started = Date.now();
    await tab.page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
    const own = await ownReport(tab, started);
    const report = own ?? (await examined(tab, started, false));
    return { ...flattenReport(id, report, own !== null), ms: Date.now() - started };
  } finally {
    hide();
  }
}

/**
 * A policy is read by way of a page that does nothing but link to it. The link goes through an address that nobody asked for before: of
 * the policy's own the extension may remember that it was not there when another page linked to it.
 */
async function readPolicyRow(tab: Tab, pages: SavedPages, { id, url, policy = '' }: BatchRow): Promise<FlatRow> {
  const from = new URL(`/links-to-${encodeURIComponent(id)}`, url).href;
  const through = new URL(`/leads-to-${encodeURIComponent(id)}`, url).href;
  const link = `<!doctype html><title>Links</title><a href="${through}">Privacy Policy</a>`;
  const hide = await Promise.all([
    pages.show(url, policy),
    pages.showAnswer(through, { status: 302, headers: { location: url }, body: '' }),
    pages.showAnswer(from, { headers: { 'content-type': 'text/html' }, body: link }),
  ]);
  try {
    // What a tab knows of a site, its policy too, stays while it stays there; every row stands for itself.
    await tab.page.goto('about:blank');
    const started = Date.now();
    await tab.page.goto(from, { waitUntil: 'load', timeout: PATIENCE });
    const report = await examined(tab, started, true);
    if (report.policy.status === 'read')
      return { id, ...flattenReading(report.policy.reading), ms: Date.now() - started };
    throw new Error(
      `the policy is ${report.policy.status}: ${report.documents.map(({ reason }) => reason ?? '').join(' ')}`,
    );
  } finally {
    for (const it of hide) it();
  }
}

/** The report the extension made by itself since `started`, or null where its gate stayed shut. */
async function ownReport(tab: Tab, started: number): Promise<Report | null> {
  // The detector asked for an idle moment before us, so ours comes after it; then its message must arrive.
  await tab.page.evaluate(
    () => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve), { timeout: 2_500 })),
  );
  for (let attempt = 0; attempt < LOOKS; attempt += 1) {
    const report = await settled(tab, started);
    if (report) return report;
    await pause(40);
  }
  return null;
}

/** Tells the extension to look; with `anyway` it reads the policy too, which comes a moment later. */
async function examined(tab: Tab, started: number, anyway: boolean): Promise<Report> {
  const { state } = await askExtension(tab.view, 'examine', { tabId: tab.id, anyway });
  if (state.status !== 'ready')
    throw new Error(state.status === 'failed' ? state.reason : `the page is ${state.status}`);
  if (!anyway) return state.report;
  for (;;) {
    const report = await settled(tab, started);
    if (report && report.policy.status !== 'waiting') return report;
    await pause(40);
  }
}

/** The tab's report where it was made since `started`, waiting while it is being made. */
async function settled(tab: Tab, started: number): Promise<Report | null> {
  for (;;) {
    const { state } = await askExtension(tab.view, 'getReport', { tabId: tab.id });
    if (state.status === 'failed') throw new Error(state.reason);
    if (state.status === 'not-readable') throw new Error('the extension may not read this page');
    if (state.status === 'ready' && Date.parse(state.report.readAt) >= started) return state.report;
    if (state.status !== 'examining') return null;
    await pause(25);
  }
}
