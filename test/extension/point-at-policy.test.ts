import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Refused } from '../../utils/extension/answer-messages';
import { examinePage } from '../../utils/extension/examine-page';
import { policyMessages } from '../../utils/extension/policy-messages';
import type { Caller } from '../../utils/extension/sender-of';
import { rememberedOf } from '../../utils/extension/site-memory';
import { forgetTab } from '../../utils/extension/tab-records';
import type { TabReport } from '../../utils/extension/tab-report';
import { tabReportOf } from '../../utils/extension/tab-report-of';
import { factsOf, openTab } from './tab-of';

const TAB = 7;
const HOST = 'elin-strand.example';
const URL_OF_PAGE = `https://www.${HOST}/`;
const POINTED = `https://www.${HOST}/p/9`;
const page = { ...factsOf('one-site/www.elin-strand.example/index.html', URL_OF_PAGE), links: [] };
const caller: Caller = { from: 'frame', url: 'chrome-extension://isoloir/sidebar.html', tabId: TAB, incognito: false };
const site = { site: HOST, group: HOST };

const POLICY = `# Privacy policy

The controller responsible for the processing of your personal data is the association Example List, 12 High Street, Exampletown.

We keep your personal data for three years after your last contact with us. You have the right to request access to and erasure of your personal data.

You have the right to lodge a complaint with a supervisory authority about how we process your personal data.`;

let asked: string[] = [];
async function visit(incognito = false): Promise<void> {
  openTab(TAB, () => page, incognito);
  asked = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const known = address === POINTED;
    return new Response(known ? POLICY : '', { status: known ? 200 : 404, headers: { 'content-type': 'text/plain' } });
  });
  await pass(incognito);
}

/** The tab shows the page anew, as after a reload. */
async function pass(incognito = false): Promise<void> {
  await forgetTab(TAB);
  const { documents } = await examinePage(page, { tabId: TAB, incognito, asked: true, anyway: true });
  await documents;
}

const point = (url: string | null, named = HOST) =>
  policyMessages.pointAtPolicy({ tabId: TAB, site: named, url }, caller);

function policyOf({ state }: TabReport) {
  if (state.status !== 'ready') throw new Error('there is a report');
  return state.report.policy;
}

beforeEach(() => visit());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('what the citizen points at', () => {
  it('is read at once and remembered for the site', async () => {
    expect(policyOf(await point(POINTED))).toMatchObject({ status: 'read', reading: { url: POINTED } });
    expect(await rememberedOf(site)).toEqual({ policy: POINTED });
  });

  it('is found on the next visit, though the page does not link to it', async () => {
    await point(POINTED);
    await pass();
    expect(policyOf(await tabReportOf(TAB))).toMatchObject({
      status: 'read',
    });
  });

  it('is told as hers', async () => {
    const { state } = await point(POINTED);
    if (state.status !== 'ready') throw new Error('there is a report');
    expect(state.report.documents[0]?.link).toMatchObject({ pointed: true, why: [{ saw: POINTED, where: 'citizen' }] });
  });

  it('may be typed without its scheme, and with a fragment', async () => {
    await point(`www.${HOST}/p/9#rights`);
    expect(await rememberedOf(site)).toEqual({ policy: POINTED });
  });

  it('is forgotten once she takes it back', async () => {
    await point(POINTED);
    expect(policyOf(await point(null))).toEqual({ status: 'not-found' });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('in a private window is read and not remembered', async () => {
    await visit(true);
    expect(policyOf(await point(POINTED))).toMatchObject({ status: 'read' });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });
});

it.each([
  ['another scheme', 'javascript:alert(1)', 'bad_address'],
  ['a file', 'file:///etc/passwd', 'bad_address'],
  ['no address', 'https://', 'bad_address'],
  ['a name and password', 'https://me:secret@campaign.example/', 'bad_address'],
  ['the house’s router', 'http://192.168.1.1/', 'private_address'],
  ['this machine', 'localhost:8080', 'bad_address'],
])('refuses %s, asks for nothing and remembers nothing', async (_, address, reason) => {
  asked = [];
  await expect(point(address)).rejects.toEqual(new Refused(reason));
  expect(asked).toEqual([]);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

it('refuses to speak of another site than the tab’s', async () => {
  await expect(point(POINTED, 'other.example')).rejects.toEqual(new Refused('not_allowed'));
});
