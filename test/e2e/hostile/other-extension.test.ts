import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension } from '../../../cli/browsers/ask-extension';
import { builtExtension } from '../../../cli/browsers/build-extension';
import { BROWSERS, NING, openStage, type Stage, sidebarIn, waitForText } from '../stage';
import { FOUND, type Found, otherExtension, SOUGHT } from './other-extension';

const SECRET = 'what nobody but she may read';
const GECKO_ID = 'isoloir@isoloir.example';

describe.each(BROWSERS)('another extension that may do everything on every page, in %s', (name) => {
  let stage: Stage;
  let other: ReturnType<typeof otherExtension>;
  let found: Found;
  beforeAll(async () => {
    other = otherExtension();
    const both = `${builtExtension(name)},${other.dir}`;
    const args = name === 'chromium' ? [`--disable-extensions-except=${both}`, `--load-extension=${both}`] : [];
    stage = await openStage(name, { args });
    const view = await stage.view();
    if (name === 'firefox') await view.browser().installExtension(other.dir);
    const target = { source: NING, title: '' };
    await askExtension(view, 'saveNote', { note: { site: 'ensemble-idf2029.example', target, body: SECRET } });
    const url = stage.browser.extensionUrl('');
    const own = JSON.stringify({ id: name === 'firefox' ? GECKO_ID : new URL(url).host, url });
    const page = await stage.visit(NING);
    const sidebar = await sidebarIn(page);
    await waitForText(sidebar, SECRET);
    await page.evaluate((where, json) => document.documentElement.setAttribute(where, json), SOUGHT, own);
    await page.waitForFunction((where) => document.documentElement.hasAttribute(where), {}, FOUND);
    const told = await page.evaluate((where) => document.documentElement.getAttribute(where), FOUND);
    found = JSON.parse(told ?? '{}');
  });
  afterAll(async () => {
    await stage?.close();
    other?.remove();
  });

  it('gets no answer from ours: no message, no port', () => {
    expect({ message: found.message, connect: found.connect }).toEqual({ message: 'refused', connect: '"nobody"' });
  });

  it('gets none of our pages and files but, in Firefox, the empty one that pages may frame', () => {
    const { dashboard, sidebar, words } = found;
    // Firefox counts another extension among the pages it is for; without a tab's token the background refuses it everything.
    const open = name === 'firefox' ? '200' : 'refused';
    expect({ dashboard, sidebar, words }).toEqual({ dashboard: 'refused', sidebar: open, words: 'refused' });
  });

  it('puts no script into our frame', () => {
    expect(JSON.parse(found.inject)).toEqual(['http:']);
  });

  it('sees that our frame is there, as it sees all of the page, and reads nothing in it', () => {
    expect(found.frame).toMatch(/^(chrome|moz)-extension:.*sidebar\.html#[0-9a-f-]{36}$/);
    expect(found.read).toBe('refused');
    expect(JSON.stringify(found)).not.toContain(SECRET);
  });
});
