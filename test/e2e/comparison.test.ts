import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension, tabIdOf } from '../../cli/browsers/ask-extension';
import type { Answer } from '../../utils/extension';
import { BROWSERS, NING, openStage, type Stage, sidebarIn, TOURISM } from './stage';

const STRAND = 'https://www.elin-strand.example/';
const [KEPT, NOTED] = ['elin-strand.example', 'ensemble-idf2029.example'];
const ID = '6f9f3c1e-0d5a-4c60-9f5e-1c2d3e4f5a6b';

describe.each(BROWSERS)('sites kept for comparison, in %s', (name) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(() => stage?.close());

  const listed = async () => askExtension(await stage.view(), 'comparedSites', {});
  const rowOf = async (site: string) => (await listed()).sites.find((row) => row.site === site);

  /** She comes to a campaign's site, and its report is there. */
  async function visit(url: string): Promise<number> {
    await page?.close();
    page = await stage.visit(url);
    await sidebarIn(page);
    await stage.report(url);
    return tabIdOf(await stage.view(), url);
  }

  it('are none, however many she visits', async () => {
    await visit(STRAND);
    await visit(NING);
    expect(await listed()).toEqual({ sites: [], questions: [], unreadable: 0 });
  });

  it('are the one she asks to keep, and the one she writes a note on', async () => {
    const view = await stage.view();
    const strand = await visit(STRAND);
    expect(await askExtension(view, 'keptSite', { tabId: strand })).toBeNull();
    const kept = await askExtension(view, 'keepSite', { tabId: strand });
    expect(kept.site).toBe(KEPT);
    expect(await askExtension(view, 'keptSite', { tabId: strand })).toMatchObject(kept);

    await visit(NING);
    const target = { source: NING, title: 'Ensemble' };
    await askExtension(view, 'saveNote', { note: { id: ID, create: true, site: NOTED, target, body: 'Who decides?' } });
    await page.goto(TOURISM, { waitUntil: 'load' });
    const { sites } = await listed();
    expect(sites.map(({ site, why }) => [site, why])).toEqual([
      [NOTED, 'noted'],
      [KEPT, 'asked'],
    ]);
  });

  it('stand side by side with what was found on each, by the same rules', async () => {
    const [noted, kept] = [await rowOf(NOTED), await rowOf(KEPT)];
    expect(noted).toMatchObject({ verdict: 'campaign', network: true, pageLanguage: 'fr' });
    expect(noted?.hosts.map(({ id }) => id)).toContain('ning');
    expect(kept).toMatchObject({ verdict: 'campaign' });
    expect(Object.keys(kept ?? {})).toEqual(expect.arrayContaining(['fields', 'observed', 'declared', 'answers']));
    const clauses = new Set((await listed()).questions.map(({ clause }) => clause));
    for (const row of [noted, kept]) for (const { clause } of row?.answers ?? []) expect(clauses).toContain(clause);
  });

  it('have their whole report behind the row, and get a newer one on the next visit', async () => {
    const before = await whole(KEPT);
    expect(before.report.site).toBe(KEPT);
    await visit(STRAND);
    await until(async () => Date.parse((await whole(KEPT)).report.readAt) > Date.parse(before.report.readAt));
    expect(await rowOf(KEPT)).toMatchObject({ keptAt: before.keptAt, why: 'asked' });
    expect((await listed()).sites).toHaveLength(2);
  });

  it('are there after a restart, and gone once forgotten; those of a note with the note', async () => {
    await stage.browser.restart();
    const view = await stage.view();
    expect((await listed()).sites).toHaveLength(2);
    await askExtension(view, 'forgetSites', { sites: [KEPT] });
    expect((await listed()).sites.map(({ site }) => site)).toEqual([NOTED]);
    await askExtension(view, 'changeNotes', { ids: [ID], change: { do: 'trash' } });
    expect((await listed()).sites).toHaveLength(1);
    await askExtension(view, 'changeNotes', { ids: [ID], change: { do: 'purge' } });
    expect((await listed()).sites).toEqual([]);
  });

  async function whole(site: string): Promise<NonNullable<Answer<'keptReport'>>> {
    const kept = await askExtension(await stage.view(), 'keptReport', { site });
    if (!kept) throw new Error(`${site} is not kept`);
    return kept;
  }
});

async function until(isSo: () => Promise<boolean>, timeout = 20_000): Promise<void> {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('it did not come');
}
