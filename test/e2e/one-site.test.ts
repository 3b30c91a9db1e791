import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension } from '../../cli/browsers/ask-extension';
import { BROWSERS, hasSidebar, NEWS, openStage, type Stage, sidebarIn, waitForText } from './stage';
import { storedBy } from './stored';

const HOME = 'https://www.elin-strand.example/';
/** Pages of the same campaign that by themselves are nobody's, the first of them with the link to its policy. */
const DIARY = `${HOME}diary`;
const SHOP = 'https://shop.elin-strand.example/';
/** Two networks under one platform's domain. */
const LIST = 'http://avenir-valmont.ning.com/';
const CYCLISTS = 'http://cyclistes-valmont.ning.com/';

describe.each(BROWSERS)('a site is more than a page, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(() => stage?.close());

  it('a page on which nothing was found stays so for whoever comes to it from elsewhere', async () => {
    const page = await stage.visit(DIARY);
    expect(await hasSidebar(page)).toBe(false);
    await page.close();
  });

  it('a campaign’s diary belongs to it, adds its policy, and says on which page the signs were seen', async () => {
    const page = await stage.visit(HOME);
    await waitForText(await sidebarIn(page), stage.words('policy_not_found'));
    await page.goto(DIARY, { waitUntil: 'load' });
    await waitForText(await sidebarIn(page), stage.words('question_own_words'));
    const report = await stage.report(DIARY);
    expect({ url: report.url, verdict: report.detection.verdict }).toEqual({ url: HOME, verdict: 'campaign' });
    expect(report.policy.status).toBe('read');
    const sidebar = await sidebarIn(page);
    await sidebar.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    await waitForText(sidebar, stage.words('what_seen_on', { title: report.title }));

    // Another host of the same campaign, which alone is a shop's.
    await page.goto(SHOP, { waitUntil: 'load' });
    await waitForText(await sidebarIn(page), 'shop.elin-strand.example');
    expect((await stage.report(SHOP)).detection.verdict).toBe('campaign');
    await page.close();
  });

  it('leaving the site forgets it; only the documents read in this session are kept for an hour, as for any page', async () => {
    const view = await stage.view();
    const page = await stage.visit(HOME);
    await sidebarIn(page);
    await page.goto(NEWS, { waitUntil: 'load' });
    expect(await hasSidebar(page)).toBe(false);
    const { local, session, databases } = JSON.parse(await storedBy(view));
    const documents = Object.keys(session).filter((key) => key.startsWith('document:'));
    for (const key of documents) delete session[key];
    expect(JSON.stringify({ local, session, databases })).not.toContain('elin-strand');
    await page.close();
  });

  it('two networks on one platform are two sites', async () => {
    const page = await stage.visit(LIST);
    await sidebarIn(page);
    await page.goto(CYCLISTS, { waitUntil: 'load' });
    expect(await hasSidebar(page)).toBe(false);
    await page.close();
  });

  it('a note written on one host of a campaign is found on the other', async () => {
    const view = await stage.view();
    const note = {
      site: 'shop.elin-strand.example',
      target: { source: SHOP, title: 'Shop' },
      body: 'Who ships these?',
    };
    await askExtension(view, 'saveNote', { note });
    const page = await stage.visit(HOME);
    await waitForText(await sidebarIn(page), note.body);
    await page.close();
  });
});
