import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension, tabIdOf } from '../../../cli/browsers/ask-extension';
import type { LoggedRequest } from '../../../cli/browsers/request-log';
import type { Site } from '../../../cli/browsers/sites';
import type { Report } from '../../../utils/report';
import { BROWSERS, openStage, type Stage } from '../stage';
import {
  CAMPAIGN,
  campaignPage,
  campaignWith,
  drip,
  endless,
  HOST,
  hostileSites,
  PRIVATE_HOSTS,
  page,
} from './fetch-sites';

const LINK = '<a href="/confidentialite">Politique de confidentialité</a>';
const html = (body: string, headers = {}) => ({
  headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  body,
});

/** What a policy's page may ask a browser for; a browser that shows it would. */
const WANTS = `<img src="/wanted/img"><script src="/wanted/script"></script><iframe src="/wanted/frame"></iframe><video src="/wanted/video" poster="/wanted/poster" autoplay></video>
  <object data="/wanted/object"></object><embed src="/wanted/embed"><link rel="stylesheet" href="/wanted/style"><style>@import "/wanted/import"; body { background: url(/wanted/url) }</style>
  <picture><source srcset="/wanted/srcset"><img src="/wanted/img2" loading="eager"></picture><svg><image href="/wanted/svg"/><use href="/wanted/use#x"/></svg><audio src="/wanted/audio" preload></audio>
  <p style="background: url(/wanted/inline)">Fin.</p><input type="image" src="/wanted/input"><script>fetch('/wanted/fetch'); new Image().src = '/wanted/new'</script><body background="/wanted/body" onload="fetch('/wanted/load')">`;
const WANTS_IN_HEAD = `<base href="http://${HOST}/wanted/"><meta http-equiv="refresh" content="0;url=/wanted/refresh"><link rel="preload" as="image" href="/wanted/preload"><link rel="icon" href="/wanted/icon">
  <link rel="prefetch" href="/wanted/prefetch"><link rel="manifest" href="/wanted/manifest"><script type="module" src="/wanted/module"></script>`;

describe.each(BROWSERS)('a policy’s server that means harm, in %s', (name) => {
  let stage: Stage;
  let campaign: Page;
  let tabId: number;
  let bytes = 0;
  let hungUp = 0;
  const others: Record<string, Site> = {
    'www.liste-privee.example': () =>
      html(
        campaignPage(
          PRIVATE_HOSTS.map((it, at) => `<a href="http://${it}/privacy-${at}">Politique de confidentialité</a>`).join(
            ' ',
          ),
        ),
      ),
    'www.liste-biscuit.example': (path) =>
      path === '/confidentialite'
        ? html(page(), { 'set-cookie': 'policy=1; Max-Age=9999; Path=/' })
        : html(campaignPage(LINK), { 'set-cookie': 'page=1; Max-Age=9999; Path=/' }),
    'www.liste-curieuse.example': (path) =>
      path === '/confidentialite' ? html(page(WANTS, WANTS_IN_HEAD)) : html(campaignPage(LINK)),
    'www.liste-lente.example': (path) =>
      path === '/confidentialite' ? { ...html(page()), wait: 3_000 } : html(campaignPage(LINK)),
    'www.liste-goutte.example': (path) =>
      path === '/confidentialite'
        ? { body: '', takeOver: (response) => drip(response, () => (hungUp += 1)) }
        : html(campaignPage(LINK)),
    'www.liste-fleuve.example': (path) =>
      path === '/confidentialite'
        ? { body: '', takeOver: (response) => endless(response, (sent) => (bytes += sent)) }
        : html(campaignPage(LINK)),
    'www.liste-balise.example': (path) =>
      path === '/confidentialite'
        ? html(
            page(
              '<p>Vos données personnelles sont conservées dix ans par &lt;img src=x onerror=alert(1)&gt; notre association.</p>',
            ),
          )
        : html(campaignPage(LINK)),
  };
  beforeAll(async () => {
    stage = await openStage(name, { sites: hostileSites(others) });
    campaign = await stage.visit(CAMPAIGN);
    tabId = await tabIdOf(await stage.view(), CAMPAIGN);
    await stage.report(CAMPAIGN);
  });
  afterAll(() => stage?.close());

  const asked = (host: string, path?: string): LoggedRequest[] =>
    stage.log.all().filter((it) => it.host === host && (path === undefined || it.path === path));

  /** What became of an address that the citizen points at. */
  async function pointAt(url: string): Promise<Report['documents'][number] | undefined> {
    const { state } = await askExtension(await stage.view(), 'pointAtPolicy', {
      tabId,
      site: HOST.replace('www.', ''),
      url,
    });
    return state.status === 'ready' ? state.report.documents[0] : undefined;
  }

  it.each([
    ['/policy', 'read'],
    ['/utf16', 'read'],
    ['/mislabelled', 'read'],
    ['/untyped', 'read'],
    ['/utf7', 'read'],
    ['/redirected', 'read'],
    ['/boxes', 'read'],
    ['/looks', 'read'],
    ['/attributes', 'read'],
    ['/picture', 'not_html'],
    ['/film', 'not_html'],
    ['/bytes', 'not_html'],
    ['/json', 'not_html'],
    ['/zip-as-page', 'not_html'],
    ['/pdf', 'pdf'],
    ['/pdf-as-page', 'pdf'],
    ['/nothing', 'status'],
    ['/half', 'status'],
    ['/password', 'status'],
    ['/failure', 'status'],
    ['/unchanged', /status|no_answer/],
    ['/round', 'no_answer'],
    ['/broken-gzip', 'no_answer'],
    ['/flood', 'no_answer'],
    ['/gzip', 'too_large'],
    ['/deflate', 'too_large'],
    ['/brotli', 'too_large'],
    ['/boasts', 'too_large'],
    ['/to-loopback', 'private_address'],
    ['/to-router', 'private_address'],
    ['/to-metadata', 'private_address'],
    ['/to-printer', 'private_address'],
    ['/to-data', 'no_answer'],
    ['/to-file', 'no_answer'],
    ['/to-script', 'no_answer'],
  ])('%s comes to: %s', async (path, expected) => {
    // Browsers take brotli over https alone.
    const document = await pointAt(`${path === '/brotli' ? 'https' : 'http'}://${HOST}${path}`);
    expect(document?.outcome === 'read' ? 'read' : document?.reason).toMatch(expected);
  });

  it('a redirect into a private network carries nothing: no cookie, no referrer, no name of ours', () => {
    const followed = PRIVATE_HOSTS.flatMap((host) => asked(host));
    for (const { method, headers } of followed) {
      expect(method).toBe('GET');
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('referer');
      expect(headers).not.toHaveProperty('authorization');
      expect(JSON.stringify(headers)).not.toMatch(/extension:/);
    }
  });

  it('an address in a private network is never asked, though the page calls it its policy', async () => {
    const before = PRIVATE_HOSTS.flatMap((host) => asked(host)).length;
    const tab = await stage.visit(campaignWith('privee'));
    const report = await stage.report(campaignWith('privee'));
    expect(report.documents.length).toBeGreaterThan(1);
    expect(new Set(report.documents.map(({ reason }) => reason))).toEqual(new Set(['private_address']));
    expect(PRIVATE_HOSTS.flatMap((host) => asked(host))).toHaveLength(before);
    await tab.close();
  });

  it('is asked as nobody: these headers, and no others', () => {
    const [request] = asked(HOST, '/policy');
    const { host, 'user-agent': agent, ...headers } = request?.headers ?? {};
    // The proxy of the tests is spoken to by Chromium in its own way.
    const own = name === 'firefox' ? ['connection', 'priority'] : ['proxy-connection'];
    expect(Object.keys(headers).sort()).toEqual([...COMMON, ...own].sort());
    expect(headers.accept).toBe('text/html,application/xhtml+xml,text/plain;q=0.5');
    expect(agent).not.toMatch(/isoloir/i);
  });

  it('takes no cookies, and is sent none', async () => {
    const first = await stage.visit(campaignWith('biscuit'));
    expect((await stage.report(campaignWith('biscuit'))).policy.status).toBe('read');
    await first.reload({ waitUntil: 'load' });
    expect(asked('www.liste-biscuit.example', '/confidentialite').map(({ headers }) => headers.cookie)).toEqual([
      undefined,
    ]);
    expect(asked('www.liste-biscuit.example', '/').at(-1)?.headers.cookie).toBe('page=1');
    await first.close();
  });

  it('loads nothing that the policy’s page wants', async () => {
    const tab = await stage.visit(campaignWith('curieuse'));
    expect((await stage.report(campaignWith('curieuse'))).policy.status).toBe('read');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(stage.log.all().filter(({ path }) => path.includes('wanted'))).toEqual([]);
    await tab.close();
  });

  it('is asked once by two tabs at the same time, and not again within the hour, though the background is ended', async () => {
    const tabs = await Promise.all([stage.visit(campaignWith('lente')), stage.visit(campaignWith('lente'))]);
    expect((await stage.report(campaignWith('lente'))).policy.status).toBe('read');
    await stage.browser.killBackground();
    await tabs[0]?.reload({ waitUntil: 'load' });
    expect((await stage.report(campaignWith('lente'))).policy.status).toBe('read');
    expect(asked('www.liste-lente.example', '/confidentialite')).toHaveLength(1);
    await Promise.all(tabs.map((it) => it.close()));
  });

  it('is let go of once the tab is closed', async () => {
    const tab = await stage.visit(campaignWith('goutte'));
    await until(() => asked('www.liste-goutte.example', '/confidentialite').length === 1);
    const closed = Date.now();
    await tab.close();
    await until(() => hungUp === 1);
    // Patience alone would have waited fifteen seconds.
    expect(Date.now() - closed).toBeLessThan(10_000);
  });

  it('is heard out for two megabytes, not for a hundred', async () => {
    const tab = await stage.visit(campaignWith('fleuve'));
    expect((await stage.report(campaignWith('fleuve'))).documents[0]).toMatchObject({ reason: 'too_large' });
    expect(bytes).toBeLessThan(60_000_000);
    await tab.close();
  });

  it('speaks in words, never in markup', async () => {
    const tab = await stage.visit(campaignWith('balise'));
    const report = await stage.report(campaignWith('balise'));
    expect(JSON.stringify(report)).toContain('<img src=x onerror=alert(1)>');
    const view = await stage.browser.openExtensionPage(
      `dashboard.html#/policy/${await tabIdOf(await stage.view(), campaignWith('balise'))}/retention`,
    );
    await view.waitForFunction(() => document.body.innerText.includes('<img src=x'));
    expect(await view.evaluate(() => document.querySelectorAll('img[src="x"]').length)).toBe(0);
    await Promise.all([view.close(), tab.close()]);
  });

  it('leaves the extension as it was: it answers at once', async () => {
    expect(await pointAt(`http://${HOST}/policy`)).toMatchObject({ outcome: 'read' });
    expect(campaign.isClosed()).toBe(false);
  });
});

const COMMON = ['accept', 'accept-encoding', 'accept-language', 'cache-control', 'pragma'];

async function until(done: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 300 && !done(); attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  if (!done()) throw new Error('it did not come to it within thirty seconds');
}
