import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension } from '../../../cli/browsers/ask-extension';
import { BROWSERS, NEWS, NING, openStage, SHOP, type Stage, sidebarIn } from '../stage';
import { namedOnDisk } from './named-on-disk';

const SITE = 'ensemble-idf2029.example';
/** Parts of the hosts she visits here, and of the one on which a policy was read, that stand nowhere in the product itself. */
const HOSTS = ['ensemble-idf2029', 'gazette-du-fleuve', 'boutique-lanterne'];
/** Databases are packed on the disk: a word in which nothing comes twice stays whole. */
const SECRET = 'qzvxkjwpfhgb';

/** Milliseconds, far more than our asking for it takes. */
const TIDYING = 8_000;

/** Somebody who takes the profile, the browser closed. */
describe.each(BROWSERS)('what of the extension lies on the disk, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(() => stage?.close());

  it('names no site that was only visited, campaign’s or not, though its report was read', async () => {
    for (const url of [NEWS, SHOP]) await stage.visit(url);
    await sidebarIn(await stage.visit(NING));
    expect((await stage.report(NING)).policy.status).toBe('read');
    let named: string[] = ['not looked'];
    await stage.browser.restart((profile) => {
      named = namedOnDisk(profile, name, HOSTS);
    });
    expect(named).toEqual([]);
  });

  it('names the site she keeps a note on, in clear: notes are not encrypted at rest', async () => {
    const target = { source: NING, title: '' };
    await askExtension(await stage.view(), 'saveNote', { note: { site: SITE, target, body: SECRET } });
    let named: string[] = [];
    await stage.browser.restart((profile) => {
      named = namedOnDisk(profile, name, [...HOSTS, SECRET]);
    });
    expect(named.sort()).toEqual(['ensemble-idf2029', SECRET].sort());
  });

  // Firefox leaves it in its file until something else takes the place: told as not defended.
  it.runIf(name === 'chromium')('names nothing of a note deleted for good', async () => {
    const view = await stage.view();
    await askExtension(view, 'saveNote', { note: { site: SITE, target: { source: NING, title: '' }, body: SECRET } });
    const ids = (await askExtension(view, 'siteNotes', { site: SITE })).map(({ id }) => id);
    expect(ids).not.toEqual([]);
    for (const change of ['trash', 'purge'] as const) {
      await askExtension(view, 'changeNotes', { ids, change: { do: change } });
    }
    await new Promise((done) => setTimeout(done, TIDYING));
    let named: string[] = ['not looked'];
    await stage.browser.restart((profile) => {
      named = namedOnDisk(profile, name, [...HOSTS, SECRET]);
    });
    expect(named).toEqual([]);
  });
});
