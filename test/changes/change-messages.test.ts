import 'fake-indexeddb/auto';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { KEPT_LIMITS, type KeptHere } from '../../utils/changes';
import { changeMessages } from '../../utils/extension/change-messages';
import { examinePage } from '../../utils/extension/examine-page';
import type { Caller } from '../../utils/extension/sender-of';
import { forgetTab, readTab } from '../../utils/extension/tab-records';
import { factsOf, openTab } from '../extension/tab-of';
import { keptVersion } from './kept-version';

const TAB = 7;
const SITE = 'https://www.elin-strand.example';
const POLICY = `${SITE}/privacy-policy`;
const diary = factsOf('one-site/www.elin-strand.example/diary.html', `${SITE}/diary`);

const view: Caller = { from: 'view', url: 'chrome-extension://isoloir/dashboard.html', incognito: false };

/** What the policy's address answers, by path; and every address that was asked. */
let served: Record<string, string> = {};
let asked: string[] = [];
let allowed = true;

const policy = (years: string, more = '') => `<!DOCTYPE html><html lang="en"><title>Privacy policy</title><main>
  <h1>Privacy policy</h1><p>The controller is Friends of Elin Strand. We collect your name and your email address when you sign up.</p>
  <h2>Purposes</h2><p>We process your personal data to send you news of the campaign, on the basis of your consent, which you can withdraw.</p>
  <h2>Retention</h2>  <p>We keep your data for ${years} and then delete them.</p>${more}
  <h2>Your rights</h2><p>You can lodge a complaint with the data protection authority.</p>
  <p>You can ask us for access to your data or for its erasure at any time.</p></main></html>`;

function stage(incognito = false): void {
  openTab(TAB, () => diary, incognito);
  Object.assign(fakeBrowser.permissions, { contains: async () => allowed });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.5.0' }) });
  vi.stubGlobal('DOMParser', new JSDOM('').window.DOMParser);
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const body = served[new URL(url).pathname];
    return new Response(body ?? '', { status: body ? 200 : 404, headers: { 'content-type': 'text/html' } });
  });
}

/** The tab comes to the site once more, an hour or more after it was read last. */
async function visit(incognito = false): Promise<void> {
  const session = await fakeBrowser.storage.session.get(null);
  await fakeBrowser.storage.session.remove(Object.keys(session).filter((key) => key.startsWith('document:')));
  await forgetTab(TAB);
  await new Promise((resolve) => setTimeout(resolve, 2));
  const { documents } = await examinePage(diary, { tabId: TAB, incognito, anyway: true, asked: true });
  await documents;
}

const frame = async (): Promise<Caller> => ({ ...view, from: 'frame', tabId: TAB, token: (await readTab(TAB))?.token });
const here = async (): Promise<KeptHere> => changeMessages.policyChanges({}, await frame());
const keep = async (): Promise<KeptHere> => changeMessages.keepPolicy({}, await frame());
const list = () => changeMessages.keptPolicies();

function changed(state: KeptHere) {
  if (state.status !== 'changed') throw new Error(`not changed but ${state.status}`);
  return state.changes;
}

beforeEach(() => {
  [served, asked, allowed] = [{ '/privacy-policy': policy('two years') }, [], true];
  stage();
});
afterEach(async () => {
  await changeMessages.forgetPolicy({ ids: (await list()).policies.map(({ id }) => id) });
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a policy on screen', () => {
  it('is kept by nobody until the citizen keeps it', async () => {
    await visit();
    expect(await here()).toEqual({ status: 'not-kept', url: POLICY });
    expect(await list()).toEqual({ policies: [], unreadable: 0 });
  });

  it('is the same as the one kept just now, and on a later visit on which it says the same', async () => {
    await visit();
    expect(await keep()).toMatchObject({ status: 'same', kept: { url: POLICY, site: 'elin-strand.example' } });
    const [before] = (await list()).policies;
    await visit();
    expect(await here()).toMatchObject({ status: 'same', kept: { id: before?.id } });
    const [after] = (await list()).policies;
    expect(Date.parse(after?.seenAt ?? '')).toBeGreaterThan(Date.parse(before?.seenAt ?? ''));
    expect(await list()).toMatchObject({ policies: { length: 1 } });
  });

  it('that changed is compared without another request, and kept as a version only when she says so', async () => {
    await visit();
    await keep();
    served = { '/privacy-policy': policy('ten years', '<p>We share your personal data with the party.</p>') };
    await visit();
    const requests = asked.length;
    const { clauses, passages } = changed(await here());
    expect(passages.map(({ kind }) => kind)).toEqual(['changed', 'added']);
    expect(clauses.map(({ clause }) => clause)).toContain('retention');
    expect(asked).toHaveLength(requests);
    expect((await list()).policies).toHaveLength(1);

    expect(await keep()).toMatchObject({ status: 'same' });
    const { policies } = await list();
    const [one, two] = policies.map(({ id }) => id);
    expect(policies).toHaveLength(2);
    const compared = await changeMessages.compareKept({ before: one ?? '', after: two ?? '' });
    expect(compared.changes.passages).toEqual(passages);
    expect(compared.relearned).toBe(0);
  });

  it('that another version of Isoloir kept says so beside what changed', async () => {
    await visit();
    await keep();
    served = { '/privacy-policy': policy('ten years') };
    await visit();
    expect(await here()).toMatchObject({ status: 'changed', otherReader: false });
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.6.0' }) });
    expect(await here()).toMatchObject({ status: 'changed', otherReader: true });
  });

  it('that stands at another address of the site now is compared with the one kept there', async () => {
    await visit();
    const { kept } = { kept: undefined, ...(await keep()) };
    const moved = { ...diary, links: diary.links.map((it) => ({ ...it, url: it.url.replace('policy', 'notice') })) };
    served = { '/privacy-notice': policy('two years') };
    await forgetTab(TAB);
    const { documents } = await examinePage(moved, { tabId: TAB, incognito: false, anyway: true, asked: true });
    await documents;
    expect(await here()).toMatchObject({ status: 'same', url: `${SITE}/privacy-notice`, kept: { url: POLICY } });
    expect(kept).toMatchObject({ url: POLICY });
  });

  it('is compared on the visit itself: what was found then is told after the text has left the memory', async () => {
    await visit();
    await keep();
    await visit();
    const session = await fakeBrowser.storage.session.get(null);
    await fakeBrowser.storage.session.remove(Object.keys(session).filter((key) => key.startsWith('document:')));
    expect(await here()).toMatchObject({ status: 'same' });
  });
});

describe('a private window', () => {
  it('keeps nothing, compares nothing, and writes nothing down', async () => {
    await visit();
    await keep();
    const before = await list();
    stage(true);
    await visit(true);
    expect(await here()).toEqual({ status: 'none' });
    await expect(keep()).rejects.toMatchObject({ reason: 'private_window' });
    await expect(changeMessages.rereadPolicy({ url: POLICY }, { ...view, incognito: true })).rejects.toMatchObject({
      reason: 'private_window',
    });
    expect(await list()).toEqual(before);
  });
});

describe('on demand', () => {
  /** She keeps the policy, and an hour passes. */
  async function kept(): Promise<void> {
    await visit();
    await keep();
    const session = await fakeBrowser.storage.session.get(null);
    await fakeBrowser.storage.session.remove(Object.keys(session));
    asked = [];
  }

  it('a kept address is asked once, and compared', async () => {
    await kept();
    served = { '/privacy-policy': policy('ten years') };
    const answer = await changeMessages.rereadPolicy({ url: POLICY }, view);
    expect(answer).toMatchObject({ status: 'read', added: false, changes: { same: false } });
    expect(asked).toEqual([POLICY]);
    expect((await list()).policies).toHaveLength(1);

    const keptNow = await changeMessages.rereadPolicy({ url: POLICY, keep: true }, view);
    expect(keptNow).toMatchObject({ status: 'read', added: true });
    expect(asked).toEqual([POLICY]);
    expect((await list()).policies).toHaveLength(2);
  });

  it('no host is asked that she has not allowed, and no address that she has not kept', async () => {
    await kept();
    allowed = false;
    const answer = await changeMessages.rereadPolicy({ url: POLICY }, view);
    expect(answer).toEqual({ status: 'not-allowed', host: 'www.elin-strand.example' });
    await expect(changeMessages.rereadPolicy({ url: `${SITE}/other` }, view)).rejects.toMatchObject({
      reason: 'policies_not_found',
    });
    expect(asked).toEqual([]);
  });

  it('an address that answers nothing says why, and what was kept stays', async () => {
    await kept();
    served = {};
    expect(await changeMessages.rereadPolicy({ url: POLICY, keep: true }, view)).toEqual({
      status: 'unreadable',
      reason: 'status',
    });
    expect((await list()).policies).toHaveLength(1);
  });
});

describe('a backup of kept policies', () => {
  const versions = [1, 2, 3].map((last) => keptVersion(last));
  const ids = versions.map(({ policy: one }) => one.id);

  it('brings all of them back once, and holds each with its text, in pieces', async () => {
    expect(await changeMessages.addVersions({ versions }, view)).toEqual({ added: ids, full: 0 });
    const listed = await list();
    expect(listed.policies.map(({ id }) => id)).toEqual(ids);
    const first = await changeMessages.keptVersions({ limit: 2 });
    expect(first).toEqual({ versions: versions.slice(0, 2), next: ids[1] });
    expect(await changeMessages.keptVersions({ after: first.next, limit: 2 })).toEqual({ versions: versions.slice(2) });
    expect(await changeMessages.addVersions({ versions }, view)).toEqual({ added: [], full: 0 });
    expect(await list()).toEqual(listed);
  });

  it('writes over no version that is here under the same id', async () => {
    await changeMessages.addVersions({ versions }, view);
    const forged = versions.map(({ policy: one, text }) => ({ policy: { ...one, title: 'Forged' }, text }));
    expect(await changeMessages.addVersions({ versions: forged }, view)).toEqual({ added: [], full: 0 });
    expect((await changeMessages.keptVersions({ limit: 10 })).versions).toEqual(versions);
  });

  it('says for how many there was no room', async () => {
    const many = Array.from({ length: KEPT_LIMITS.versions + 2 }, (_, at) => keptVersion(at + 1));
    const added = await changeMessages.addVersions({ versions: many }, view);
    expect([added.added.length, added.full]).toEqual([KEPT_LIMITS.versions, 2]);
  });

  it('brings nothing into a private window', async () => {
    const asked = changeMessages.addVersions({ versions: [keptVersion(1)] }, { ...view, incognito: true });
    await expect(asked).rejects.toMatchObject({ reason: 'private_window' });
    expect((await list()).policies).toEqual([]);
  });
});
