import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension, tabIdOf } from '../../../cli/browsers/ask-extension';
import { messages } from '../../../utils/extension/messages';
import { BROWSERS, NING, openStage, type Stage, sidebarIn } from '../stage';
import { frameSidebarFromPage, knockFromPage, openStoresFromPage, sendFromPage } from './in-our-world';

const SITE = 'ensemble-idf2029.example';
const SECRET = 'what nobody but she may read';
const ELSEWHERE = 'of-another-site.example';
const OTHER_SECRET = 'what she thinks of somebody else';
/** What the process of a page needs, and all it gets. */
const FOR_PAGES = ['formFocused', 'frameState', 'pageSeen'];

/**
 * A page whose process was taken over can do all that our scripts in it may: here the browser itself lets a stranger's code run in their world,
 * with their rights.
 */
describe.each(BROWSERS)('the world of our scripts in a page, taken over, in %s', (name) => {
  let stage: Stage;
  let view: Page;
  let tabId: number;
  beforeAll(async () => {
    stage = await openStage(name);
    view = await stage.view();
    const page = await stage.visit(NING);
    await sidebarIn(page);
    tabId = await tabIdOf(view, NING);
    const target = { source: NING, title: '' };
    await askExtension(view, 'saveNote', { note: { site: SITE, target, body: SECRET } });
    const other = { source: `https://${ELSEWHERE}/`, title: '' };
    await askExtension(view, 'saveNote', { note: { site: ELSEWHERE, target: other, body: OTHER_SECRET } });
    await askExtension(view, 'setOverride', { tabId, site: SITE, verdict: 'campaign' });
    await askExtension(view, 'setSettings', { settings: { author: 'Her Name' } });
  });
  afterAll(() => stage?.close());

  it('is refused every message but those of its own scripts', async () => {
    const names = Object.keys(messages);
    const payload = { site: SITE, tabId, url: NING, limit: 10, seq: 0, verdict: 'other', state: 'off', settings: {} };
    const told = await sendFromPage(view, tabId, names, payload);
    const refused = names.filter((message) => told[message] === '{"failed":true,"reason":"not_allowed"}');
    expect(refused).toEqual(names.filter((message) => !FOR_PAGES.includes(message)));
    expect(refused.length).toBeGreaterThan(40);
    expect(told.pageSeen).toBe('{}');
    expect(told.formFocused).toBe('{"failed":true,"reason":"bad_message"}');
    const { answered } = JSON.parse(told.frameState ?? '{}');
    expect(Object.keys(answered).sort()).toEqual(['state', 'tabAt', 'token', 'width']);
    expect(await askExtension(view, 'getReport', { tabId })).toMatchObject({ override: 'campaign', sidebar: 'open' });
  });

  it('finds every other door shut: parsing, ports, files, tabs, permissions, databases', async () => {
    expect(await knockFromPage(view, tabId)).toEqual({
      parse: 'null',
      connect: 'nobody',
      dashboard: 'refused',
      words: 'refused',
      background: 'refused',
      tabs: 'undefined',
      permissions: 'undefined',
      databases: '[]',
    });
  });

  it('has no way to what lies in memory', async () => {
    const stores = await openStoresFromPage(view, tabId, ['session']);
    expect(stores).toEqual({ session: 'refused', 'write session': 'refused', 'open session': 'refused' });
  });

  // Firefox (153) has no switch that keeps a script in a page from `storage.local`: told among what is not defended.
  it.skipIf(name === 'firefox')(
    'has no way to what lies on the disk, nor to the switch that keeps it out',
    async () => {
      const stores = await openStoresFromPage(view, tabId, ['local']);
      expect(stores).toEqual({ local: 'refused', 'write local': 'refused', 'open local': 'refused' });
      expect(await askExtension(view, 'getSettings', {})).toMatchObject({ author: 'Her Name' });
    },
  );

  it('finds no note in any store that it can open', async () => {
    const stores = await openStoresFromPage(view, tabId, ['local', 'session', 'sync', 'managed']);
    expect(Object.keys(stores)).toHaveLength(12);
    for (const secret of [SECRET, OTHER_SECRET]) expect(JSON.stringify(stores)).not.toContain(secret);
  });

  it.runIf(name === 'chromium')(
    'frames the sidebar with its token, and can neither read in it nor speak as it',
    async () => {
      const { token, read, said, notes } = await frameSidebarFromPage(view, tabId, SITE);
      expect(token).toMatch(/^[0-9a-f-]{36}$/);
      expect({ read, said, notes }).toEqual({ read: 'nothing', said: '[]', notes: 'refused' });
    },
  );

  // Firefox (153) runs a frame of ours in the process of the page around it, and gives our scripts there our own origin.
  it.runIf(name === 'firefox')(
    'reads in the sidebar what it shows of this tab’s site, and nothing of another',
    async () => {
      const { read, notes, all } = await frameSidebarFromPage(view, tabId, ELSEWHERE);
      expect(read).toContain(SECRET);
      expect(read).not.toContain(OTHER_SECRET);
      expect({ notes, all }).toEqual({ notes: 'refused', all: 'refused' });
    },
  );
});
