import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../../cli/browsers/extension-browser';
import { launchWithExtension } from '../../cli/browsers/launch';
import { type ServedSites, serveSites } from '../../cli/browsers/serve-sites';
import { folderSite } from '../../cli/browsers/sites';
import { loadWords } from '../../cli/load-words';
import { buildViewer } from '../../cli/viewer/build-viewer';
import type { Words } from '../../utils/evidence';
import type { Note } from '../../utils/notes';
import { encodeShared, shareAddress } from '../../utils/sharing';
import { writeCode } from '../../utils/sharing/link/code';
import { DICTIONARY } from '../../utils/sharing/link/dictionary';
import { BROWSERS, waitForText } from './stage';

const HOST = 'notes.viewer.example';
/** A folder of its own below the root, as somebody may have put it. */
const VIEWER = `https://${HOST}/shared/notes/`;
const exportedAt = '2026-11-22T10:00:00.000Z';
const passphrase = 'k7mq-3xwd-9rtz-a2vb';

const MARKUP = '<img src="https://evil.example/a.png" onerror="window.hit=1"><script>window.hit=1</script>';

const note = (number: number, changes: Partial<Note> = {}): Note => ({
  id: `00000000-0000-4000-8000-00000000000${number}`,
  site: 'campaign.example',
  target: {
    source: 'https://campaign.example/programme',
    title: 'Programme',
    selector: {
      type: 'TextQuoteSelector',
      exact: 'Transports gratuits pour les moins de 26 ans',
      prefix: '',
      suffix: '',
    },
  },
  body: 'Who pays for it?',
  kind: 'question',
  tags: ['transport'],
  created: exportedAt,
  modified: exportedAt,
  ...changes,
});

const NOTES = [
  note(1),
  note(2, { site: 'other.example', body: 'ماذا بعد؟', kind: 'note', tags: [], about: { candidate: 'A. Example' } }),
  note(3, {
    line: {
      id: 'policy.retention',
      says: 'Durée indiquée',
      lang: 'fr',
      quote: { exact: 'pendant trois ans', url: 'https://campaign.example/privacy' },
      readAt: exportedAt,
    },
  }),
];

/** A code with any text in it. */
const codeOf = (text: string) => writeCode(deflateRawSync(text, { dictionary: DICTIONARY }), false);

describe.each(BROWSERS)('the viewer in %s', (name) => {
  let folder: string;
  let served: ServedSites;
  let browser: ExtensionBrowser;
  let words: Words;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'isoloir-viewer-'));
    await buildViewer(folder);
    const site = folderSite(folder);
    served = await serveSites(
      new Map([[HOST, (path, headers) => (path.startsWith('/shared/notes/') ? site(path.slice(13), headers) : null)]]),
    );
    browser = await launchWithExtension(name, { watching: 'no', proxy: served.proxy, headless: true, languages: 'en' });
    words = await loadWords('en');
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A tab with the viewer at `code`; what it asks for is counted from here on, and what its policy refused is kept. */
  async function open(code: string, viewer = VIEWER): Promise<Page> {
    served.log.clear();
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      window.refused = [];
      document.addEventListener('securitypolicyviolation', (event) => window.refused.push(event.violatedDirective));
    });
    await page.goto(shareAddress(viewer, code), { waitUntil: 'load' });
    return page;
  }

  const asked = () => served.log.all().map(({ url }) => url);
  const itself = ['', 'viewer.css', 'viewer.js'].map((file) => VIEWER + file);

  it('shows every word of the notes, each linked to where it stands', async () => {
    const page = await open(await encodeShared(NOTES, { exportedAt, author: 'Anna' }));
    for (const text of [
      words('viewer_count', { count: 3 }),
      words('viewer_author', { author: 'Anna' }),
      'campaign.example',
      'other.example',
      'Transports gratuits pour les moins de 26 ans',
      'Who pays for it?',
      'ماذا بعد؟',
      'A. Example',
      'Durée indiquée',
      'pendant trois ans',
      words('notes_kind_question'),
    ]) {
      await waitForText(page, text);
    }
    const links = await page.$$eval('main a', (all) => all.map((it) => [it.getAttribute('href'), it.rel, it.target]));
    expect(links).toContainEqual([
      'https://campaign.example/programme#:~:text=Transports%20gratuits%20pour%20les%20moins%20de%2026%20ans',
      'noreferrer noopener nofollow',
      '_blank',
    ]);
    await page.close();
  });

  it('names no day where the notes’ dates were left out', async () => {
    const midnight = '2026-11-22T00:00:00.000Z';
    const page = await open(await encodeShared([note(1, { created: midnight, modified: midnight })], { exportedAt }));
    await waitForText(page, 'Who pays for it?');
    expect(await page.$eval('main', (main) => main.textContent)).not.toContain('2026');
    await page.close();
  });

  it('asks for its own files and nothing else, stores nothing, and its policy had nothing to refuse', async () => {
    const page = await open(await encodeShared(NOTES, { exportedAt }));
    await waitForText(page, 'Who pays for it?');
    expect(asked().sort()).toEqual(itself);
    expect(served.log.all().every(({ headers }) => headers.cookie === undefined)).toBe(true);
    const kept = await page.evaluate(async () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(kept).toEqual(['', 0, 0, 0, 0, 0]);
    expect(await page.evaluate(() => window.refused)).toEqual([]);
    await page.close();
  });

  it('shows markup as the text it is, and runs none of it', async () => {
    const selector = { type: 'TextQuoteSelector' as const, exact: MARKUP, prefix: '', suffix: '' };
    const source = 'https://x.example/\';alert(1)//"><b>';
    const hostile = note(1, {
      body: MARKUP,
      tags: [MARKUP.slice(0, 60)],
      creator: MARKUP,
      about: { party: MARKUP },
      target: { source, title: MARKUP, selector },
    });
    const page = await open(await encodeShared([hostile], { exportedAt, author: MARKUP }));
    await waitForText(page, MARKUP);
    expect(await page.$$eval('main img, main script, main b', (all) => all.length)).toBe(0);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    expect(asked().sort()).toEqual(itself);
    await page.close();
  });

  it.each([
    ['javascript:window.hit=1', 'refused_page'],
    ['data:text/html,<script>window.hit=1</script>', 'refused_page'],
  ])('refuses a note on %s and says so, and shows the others', async (source, reason) => {
    const entries = [note(1), { ...note(2), target: { source, title: '' } }];
    const page = await open(codeOf(JSON.stringify({ format: 'isoloir-notes', version: 2, notes: entries })));
    await waitForText(page, words('viewer_refused', { count: 1 }));
    await waitForText(page, words(reason));
    await waitForText(page, words('viewer_count', { count: 1 }));
    expect(await page.$$eval('a', (all) => all.filter((it) => !/^https?:/.test(it.href)).length)).toBe(0);
    await page.close();
  });

  it.each([
    [
      'a code that was cut',
      async () => (await encodeShared(NOTES, { exportedAt })).slice(0, 80),
      'shared_unreadable_cut_short',
    ],
    ['a zip bomb', async () => codeOf(' '.repeat(50_000_000)), 'shared_unreadable_too_large'],
    ['words that are no notes', async () => codeOf('"hello"'), 'import_unreadable_not_ours'],
    ['a newer code', async () => 'isoloir2.AAAA', 'shared_unreadable_newer_version'],
  ])('says what is the matter with %s', async (_, make, reason) => {
    const page = await open(await make());
    await waitForText(page, words(reason));
    await page.close();
  });

  it('asks for the passphrase, says when it is wrong, and opens with the right one', async () => {
    const page = await open(await encodeShared([note(1)], { exportedAt, passphrase }));
    await page.waitForSelector('#passphrase');
    await page.type('#passphrase', 'not this one');
    await page.keyboard.press('Enter');
    await waitForText(page, words('viewer_passphrase_wrong'), 60_000);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('passphrase');
    await page.type('#passphrase', passphrase);
    await page.keyboard.press('Enter');
    await waitForText(page, 'Who pays for it?', 60_000);
    await waitForText(page, words('viewer_save_sealed'));
    expect(await page.evaluate(() => window.refused)).toEqual([]);
    await page.close();
  });

  it('shows other notes when its address changes, opens what is pasted, and speaks French when asked', async () => {
    const page = await open('');
    await waitForText(page, words('viewer_none'));
    await page.type('#code', `> ${shareAddress(VIEWER, await encodeShared([note(1)], { exportedAt }))}`);
    await page.click('button[type=submit]');
    await waitForText(page, 'Who pays for it?');
    const other = await encodeShared([note(2, { body: 'Another one' })], { exportedAt });
    await page.evaluate((code) => {
      location.hash = code;
    }, other);
    await waitForText(page, 'Another one');
    await page.click('header [lang=fr]');
    await waitForText(page, (await loadWords('fr'))('viewer_about'));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    await page.close();
  });

  it('is wide enough for 320 pixels', async () => {
    const page = await open(await encodeShared(NOTES, { exportedAt }));
    await page.setViewport({ width: 320, height: 640 });
    await waitForText(page, 'Who pays for it?');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });

  it('takes its notes along: the code to paste in Isoloir, shown where the browser does not let it be copied', async () => {
    const code = await encodeShared([note(1)], { exportedAt });
    const page = await open(code);
    await waitForText(page, 'Who pays for it?');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('.actions button')?.click());
    await waitForText(page, words('viewer_copy_by_hand'));
    expect(await page.$eval('#by-hand', (field) => field.textContent)).toBe(code);
    await page.close();
  });

  it('axe finds nothing, with notes, with a passphrase asked, with nothing to show', async () => {
    for (const [code, shown] of [
      [await encodeShared(NOTES, { exportedAt }), 'Who pays for it?'],
      [await encodeShared(NOTES, { exportedAt, passphrase }), words('viewer_sealed')],
      ['', words('viewer_none')],
    ] as const) {
      const page = await open(code);
      await waitForText(page, shown);
      // The policy of the page lets no script of a test in by tag, so it comes in by the driver.
      await page.evaluate(axe.source);
      const broken = await page.evaluate(async () => {
        const { violations } = await window.axe.run(document);
        return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
      });
      expect(broken).toEqual([]);
      await page.close();
    }
  });

  it('works from a disk', async () => {
    const viewer = pathToFileURL(join(folder, 'index.html')).href;
    const page = await open(await encodeShared([note(1)], { exportedAt }), viewer);
    await waitForText(page, 'Who pays for it?');
    expect(asked()).toEqual([]);
    await page.close();
  });
});

declare global {
  interface Window {
    refused: string[];
  }
}
