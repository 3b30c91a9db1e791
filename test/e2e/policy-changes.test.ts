import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoSites } from '../../cli/browsers/demo-sites';
import type { Sites } from '../../cli/browsers/sites';
import { findByRole, press } from './press';
import { BROWSERS, openStage, type Stage, sidebarIn, waitForText } from './stage';

const HOST = 'www.elin-strand.example';
const HOME = `https://${HOST}/`;
/** The page of the campaign that links to its policy. */
const DIARY = `${HOME}diary`;
const POLICY = '/privacy-policy';

/** How long the policy says that data are kept. */
let kept = 'two years';

/** The demonstration sites, with a policy that can be changed while its site is open. */
function changingSites(): Sites {
  const sites = demoSites();
  return {
    get(host) {
      const site = sites.get(host);
      if (!site || host !== HOST) return site;
      return (path, headers) => {
        const answer = site(path, headers);
        if (!answer || path !== POLICY) return answer;
        return { ...answer, body: new TextDecoder().decode(Buffer.from(answer.body)).replace('two years', kept) };
      };
    },
  };
}

describe.each(BROWSERS)('a policy that changes between two visits, in %s', (name) => {
  let stage: Stage;
  let page: Page;
  let dashboard: Page;
  const today = () => new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(new Date());
  beforeAll(async () => {
    kept = 'two years';
    stage = await openStage(name, { sites: changingSites() });
  });
  afterAll(() => stage?.close());

  const timesAsked = () => stage.log.all().filter(({ path }) => path === POLICY).length;

  /** She comes to the site, an hour or more after it was read last. */
  async function visit(): Promise<void> {
    await page?.close();
    await forgetDocuments(await stage.view());
    page = await stage.visit(HOME);
    await sidebarIn(page);
    await page.goto(DIARY, { waitUntil: 'load' });
    await waitForText(await sidebarIn(page), stage.words('question_own_words'));
  }

  it('is kept with one press, and called unchanged while it is', async () => {
    await visit();
    await press(page, await sidebarIn(page), stage.words('keep_policy'));
    const line = stage.words('kept_unchanged', { date: today() });
    await waitForText(await sidebarIn(page), line);
    await visit();
    await waitForText(await sidebarIn(page), line);
  });

  it('is compared with what was read anyway, and its answers that changed are told', async () => {
    kept = 'ten years, and longer where the party asks for it';
    const before = timesAsked();
    await visit();
    const sidebar = await sidebarIn(page);
    await waitForText(sidebar, stage.words('kept_changed', { date: today(), count: 1 }));
    expect(timesAsked() - before).toBe(1);
    expect(await sidebar.evaluate(() => document.querySelector('ins')?.textContent)).toContain('ten');
  });

  it('is kept as the next version only on another press; the dashboard shows the words of both', async () => {
    const { words } = stage;
    await press(page, await sidebarIn(page), words('keep_version'));
    await waitForText(await sidebarIn(page), words('kept_unchanged', { date: today() }));
    dashboard = await stage.browser.openExtensionPage('dashboard.html#/changes');
    await (await findByRole(dashboard, 'button', words('changes_compare'))).click();
    await waitForText(dashboard, words('changes_same_answer', { answer: words('changes_answer_yes') }));
    const marked = await dashboard.evaluate(() =>
      [...document.querySelectorAll('del, ins')].map((it) => `${it.tagName} ${it.textContent}`),
    );
    expect(marked.some((it) => it.startsWith('DEL') && it.includes('two'))).toBe(true);
    expect(marked.some((it) => it.startsWith('INS') && it.includes('ten'))).toBe(true);
  });

  it('is asked for anew on a press, and by nobody before; no archive hears of it', async () => {
    await forgetDocuments(await stage.view());
    const before = timesAsked();
    await (await findByRole(dashboard, 'button', stage.words('changes_reread'))).click();
    await waitForText(dashboard, stage.words('changes_none'));
    expect(timesAsked() - before).toBe(1);
    expect(stage.log.all().filter(({ host }) => host.endsWith('archive.org'))).toEqual([]);
  });

  it('is there after a restart, and gone once she says so twice', async () => {
    const { words } = stage;
    await stage.browser.restart();
    dashboard = await stage.browser.openExtensionPage('dashboard.html#/changes');
    await (await findByRole(dashboard, 'button', words('changes_delete_all'))).click();
    await (await findByRole(dashboard, 'button', words('changes_delete_yes'))).click();
    await waitForText(dashboard, words('changes_no_policies'));
  });
});

/** What was read in this session is forgotten, as after an hour. */
function forgetDocuments(view: Page): Promise<void> {
  return view.evaluate(async () => {
    const { session } = chrome.storage;
    const keys = Object.keys(await session.get(null)).filter((key) => key.startsWith('document:'));
    await session.remove(keys);
  });
}

declare const chrome: {
  storage: {
    session: { get(keys: null): Promise<Record<string, unknown>>; remove(keys: string[]): Promise<void> };
  };
};
