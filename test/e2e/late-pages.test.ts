import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../utils/report';
import { BROWSERS, hasSidebar, NEWS, openStage, SINGLE_PAGE, type Stage, sidebarIn, waitForText } from './stage';

const LATE = 'https://www.ines-falcao.example/';
const SHADOWS = 'https://www.gabriel-perrin.example/';
const BASE = 'https://www.lijst-waterkant.example/start/';
const DONATION_FRAME = 'https://www.hollis-okafor.example/';
const XHTML = 'https://www.lucia-robledo.example/';
const WINDOWS_1252 = 'https://www.francois-beranger.example/';
/** Polish in ISO-8859-2, under `lang="en"`. */
const ISO_8859_2 = 'https://www.kandydatka-lesna.example/';

describe.each(BROWSERS)('pages that come late, move, or are written as few are, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(() => stage?.close());

  /** Opens a page on which a sidebar must come by itself, and gives its report. */
  async function campaign(url: string): Promise<{ page: Page; report: Report }> {
    const page = await stage.visit(url);
    await waitForText(await sidebarIn(page), stage.words('question_holds'));
    const report = await stage.report(url);
    expect(report.detection.verdict).toBe('campaign');
    return { page, report };
  }

  it('notices a page that is empty when it has loaded and filled a moment later', async () => {
    const { page, report } = await campaign(LATE);
    expect(report.title).toContain('Inês Falcão');
    expect(report.forms.length).toBeGreaterThan(0);
    await page.close();
  });

  it('keeps a site’s verdict when a page goes back to a view that says nothing of a campaign', async () => {
    const page = await stage.visit(SINGLE_PAGE);
    await page.click('a[href="/engagement"]');
    await sidebarIn(page);
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.pathname === '/');
    // Long enough for the page to be looked at again.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await hasSidebar(page)).toBe(true);
    const { url, detection } = await stage.report(SINGLE_PAGE);
    expect({ url, verdict: detection.verdict }).toEqual({ url: `${SINGLE_PAGE}engagement`, verdict: 'campaign' });
    await page.close();
  });

  it('is there again on a page that comes back after another site was visited, and not on that other site', async () => {
    const { page } = await campaign(WINDOWS_1252);
    await page.goto(NEWS, { waitUntil: 'load' });
    expect(await hasSidebar(page)).toBe(false);
    await page.evaluate(() => history.back());
    await page.waitForFunction((url) => location.href === url, {}, WINDOWS_1252);
    await waitForText(await sidebarIn(page), stage.words('question_holds'));
    await page.close();
  });

  it('reads menu, form and policy link that custom elements keep in shadow roots', async () => {
    const { page, report } = await campaign(SHADOWS);
    expect(report.policy.status).toBe('read');
    await page.close();
  });

  it('follows links and forms from where the page’s base says', async () => {
    const { page, report } = await campaign(BASE);
    expect(report.documents.map(({ link, outcome }) => [link.url, outcome])).toContainEqual([
      'https://www.lijst-waterkant.example/site/privacy',
      'read',
    ]);
    await page.close();
  });

  it('takes a donation frame as evidence, and looks into no frame itself', async () => {
    const { page, report } = await campaign(DONATION_FRAME);
    const seen = [...report.platforms, ...report.detection.reasons].flatMap(({ evidence }) => evidence);
    expect(seen.map(({ saw }) => saw).join(' ')).toContain('secure.actblue.com');
    expect(report.url).toBe(DONATION_FRAME);
    await page.close();
  });

  it('reads a page that is XML', async () => {
    const { page, report } = await campaign(XHTML);
    expect(report.forms.length).toBeGreaterThan(0);
    expect(report.policy.status).toBe('read');
    await page.close();
  });

  it.each([
    ['windows-1252', WINDOWS_1252, 'François Béranger – candidat', 'fr', 'jusqu’à l’élection'],
    ['ISO-8859-2 under a language that is not its own', ISO_8859_2, 'Małgorzata Leśna', 'pl', 'Polityka prywatności'],
  ])('reads page and policy in %s', async (_, url, title, language, words) => {
    const { page, report } = await campaign(url);
    expect(report.title).toContain(title);
    expect(report.pageLanguage.lang).toBe(language);
    expect(report.policy.status).toBe('read');
    expect(JSON.stringify(report.policy)).toContain(words);
    await page.close();
  });
});
