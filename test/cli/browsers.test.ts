import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placesOf } from '../../cli/browsers/browser-places';
import { demoSites } from '../../cli/browsers/demo-sites';
import { RequestLog } from '../../cli/browsers/request-log';
import { serveSites } from '../../cli/browsers/serve-sites';
import { folderSite } from '../../cli/browsers/sites';
import { hasDisplay } from '../../cli/start/has-display';

describe('a site served from a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sites-'));
  mkdirSync(join(folder, 'host', 'inner'), { recursive: true });
  writeFileSync(join(folder, 'secret.html'), 'outside');
  writeFileSync(join(folder, 'host', 'index.html'), 'home');
  writeFileSync(join(folder, 'host', 'privacy.html'), 'policy');
  writeFileSync(join(folder, 'host', 'inner', 'index.html'), 'inner');
  writeFileSync(join(folder, 'host', 'headers.json'), '{"x-own":"yes"}');
  const site = folderSite(join(folder, 'host'));

  it.each([
    ['/', 'home'],
    ['/?from=elsewhere', 'home'],
    ['/privacy', 'policy'],
    ['/privacy/', 'policy'],
    ['/privacy.html', 'policy'],
    ['/inner', 'inner'],
  ])('finds the file for %s', (path, body) => {
    const answer = site(path, {});
    expect(String(answer?.body)).toBe(body);
    expect(answer?.headers).toMatchObject({ 'x-own': 'yes', 'content-type': 'text/html; charset=utf-8' });
  });

  it.each(['/../secret.html', '/%2e%2e/secret.html', '/nothing', '/headers.json', '/%'])(
    'gives nothing for %s',
    (path) => {
      const answer = site(path, {});
      // A path that cannot be read is the root's.
      expect(answer === null || path === '/%').toBe(true);
    },
  );
});

describe('the local server', () => {
  it('serves known hosts under their own names, refuses all others, and writes down both', async () => {
    const served = await serveSites(new Map([['known.example', () => ({ body: 'here' })]]));
    expect(await ask(served.port, 'http://known.example/a?b')).toEqual({ status: 200, body: 'here' });
    expect((await ask(served.port, 'http://unknown.example/')).status).toBe(502);
    expect(served.log.all().map(({ url, known }) => [url, known])).toEqual([
      ['http://known.example/a?b', true],
      ['http://unknown.example/', false],
    ]);
    await served.close();
  });

  it('serves every host of the demonstration', () => {
    const sites = demoSites();
    expect(sites.get('ensemble-idf2029.example')?.('/', {})).not.toBeNull();
    expect(sites.get('www.ning.com')?.('/privacy', {})).not.toBeNull();
    expect(sites.get('nobody.example')).toBeUndefined();
  });
});

describe('a log beyond another', () => {
  const request = (url: string) => ({
    at: 0,
    method: 'GET',
    url,
    host: 'a.example',
    path: new URL(url).pathname,
    known: true,
    headers: {},
  });

  it('names what was asked once more than there', () => {
    const control = [request('http://a.example/'), request('http://a.example/style.css')];
    const log = new RequestLog();
    for (const url of ['http://a.example/', 'http://a.example/', 'http://a.example/policy']) log.add(request(url));
    expect(log.beyond(control).map(({ url }) => url)).toEqual(['http://a.example/', 'http://a.example/policy']);
  });
});

describe('where a browser is looked for', () => {
  it('knows places on every system, and the variable that names it', () => {
    expect(placesOf('chromium', 'linux', {}).commands).toContain('chromium');
    expect(placesOf('firefox', 'darwin', { HOME: '/Users/me' }).files[0]).toContain('Firefox.app');
    expect(placesOf('chromium', 'win32', { ProgramFiles: 'C:\\Programs' }).files[0]).toContain('chrome.exe');
    expect(placesOf('firefox', 'linux', {}).variable).toBe('FIREFOX');
  });

  it('takes a machine without a display, or in a test run of a service, as one where no window can be shown', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('darwin', {})).toBe(true);
    expect(hasDisplay('darwin', { CI: 'true' })).toBe(false);
  });
});

function ask(port: number, url: string): Promise<{ status?: number; body: string }> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: url }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, body }));
    }).on('error', reject);
  });
}
