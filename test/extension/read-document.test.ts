import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readDocument } from '../../utils/extension/read-document';
import { endVisit, visitOf } from '../../utils/extension/site-visits';

const PAGE = 'https://list.example/';
const WORDS = `# Privacy policy\n\n${'We keep your personal data for three years after your last contact with us. '.repeat(5)}`;
const link = (url: string) => ({ kind: 'policy' as const, url, text: 'Privacy', score: 1, why: [] });

/** A network that answers when it is told to, and keeps what it was asked and what was taken back. */
function network() {
  const asked: string[] = [];
  const ended: string[] = [];
  const answers: (() => void)[] = [];
  vi.stubGlobal('fetch', (address: string, { signal }: RequestInit) => {
    asked.push(address);
    return new Promise<Response>((resolve, reject) => {
      answers.push(() => resolve(new Response(WORDS, { headers: { 'content-type': 'text/plain' } })));
      signal?.addEventListener('abort', () => {
        ended.push(address);
        reject(new Error('aborted'));
      });
    });
  });
  return {
    asked,
    ended,
    async answer() {
      await vi.waitFor(() => expect(answers.length).toBeGreaterThan(0));
      for (const answer of answers.splice(0)) answer();
    },
  };
}

let policies = 0;
/** An address of its own for every test: what could not be read is not asked for again so soon. */
function newPolicy(): string {
  policies += 1;
  return `https://www.host.example/privacy/${policies}`;
}

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.permissions.contains = async () => true;
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([{ frameId: 0, result: null }] as never);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a document', () => {
  it('is asked for once, however many tabs want it at the same time', async () => {
    const POLICY = newPolicy();
    const { asked, answer } = network();
    const all = [1, 2, 3].map((tabId) => readDocument(link(POLICY), { tabId, url: PAGE, visit: visitOf(tabId) }));
    await answer();
    expect((await Promise.all(all)).map(({ tried }) => tried.outcome)).toEqual(['read', 'read', 'read']);
    expect(asked).toEqual([POLICY]);
  });

  it('is not asked for again within the hour, whatever part of it is linked', async () => {
    const POLICY = newPolicy();
    const { asked, answer } = network();
    const first = readDocument(link(POLICY), { tabId: 1, url: PAGE });
    await answer();
    await first;
    const again = await readDocument(link(`${POLICY}#rights`), { tabId: 1, url: PAGE });
    expect(again.tried.outcome).toBe('read');
    expect(asked).toHaveLength(1);
  });

  it('is let go of once the last tab is gone that wanted it, and not before', async () => {
    const POLICY = newPolicy();
    const { ended } = network();
    const all = [1, 2].map((tabId) => readDocument(link(POLICY), { tabId, url: PAGE, visit: visitOf(tabId) }));
    const gone = Promise.allSettled(all);
    await new Promise((resolve) => setTimeout(resolve, 20));
    endVisit(1);
    expect(ended).toEqual([]);
    endVisit(2);
    expect(ended).toEqual([POLICY]);
    expect((await gone).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  it('is not even asked for on behalf of a tab that is gone', async () => {
    const POLICY = newPolicy();
    const { asked } = network();
    const visit = visitOf(5);
    endVisit(5);
    await expect(readDocument(link(POLICY), { tabId: 5, url: PAGE, visit })).rejects.toThrow();
    expect(asked).toEqual([]);
  });

  it('that could not be read is not asked for again at once', async () => {
    const POLICY = newPolicy();
    let count = 0;
    vi.stubGlobal('fetch', async () => {
      count += 1;
      return new Response('', { status: 500 });
    });
    await readDocument(link(POLICY), { tabId: 1, url: PAGE });
    await readDocument(link(POLICY), { tabId: 2, url: PAGE });
    expect(count).toBe(1);
  });
});

describe('a site’s requests', () => {
  it('are forty a day', async () => {
    let count = 0;
    vi.stubGlobal('fetch', async () => {
      count += 1;
      return new Response('', { status: 404 });
    });
    const reasons: (string | undefined)[] = [];
    for (let at = 0; at < 45; at += 1) {
      const { tried } = await readDocument(link(`https://list.example/privacy/${at}`), { tabId: 1, url: PAGE });
      reasons.push(tried.reason);
    }
    expect(count).toBe(40);
    expect(reasons.slice(40)).toEqual(Array(5).fill('enough'));
  });

  it('are not used up by addresses that are never asked', async () => {
    const POLICY = newPolicy();
    const { asked, answer } = network();
    for (let at = 0; at < 50; at += 1) {
      const { tried } = await readDocument(link(`http://10.0.0.${at}/`), { tabId: 1, url: PAGE });
      expect(tried.reason).toBe('private_address');
    }
    const public_ = readDocument(link(POLICY), { tabId: 1, url: PAGE });
    await answer();
    expect((await public_).tried.outcome).toBe('read');
    expect(asked).toEqual([POLICY]);
  });
});

describe('what only the page itself may lead to', () => {
  it.each([
    ['this machine', 'http://localhost:3000/'],
    ['a port of its own', 'https://list.example:8443/'],
  ])('%s is asked from within the page, never by the background', async (_, page) => {
    const { asked } = network();
    await readDocument(link(`${page}privacy`), { tabId: 9, url: page });
    expect(asked).toEqual([]);
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 9 } }));
  });
});

describe('what a page’s own process brings back', () => {
  const bring = (result: unknown) => {
    vi.mocked(fakeBrowser.scripting.executeScript).mockResolvedValue([{ frameId: 0, result }] as never);
    bringings += 1;
    return readDocument(link(`http://localhost:3000/privacy/${bringings}`), {
      tabId: 9,
      url: 'http://localhost:3000/',
    });
  };
  let bringings = 0;
  const honest = { url: 'http://localhost:3000/privacy', status: 200, type: 'text/plain', bytes: WORDS };

  it('is read', async () => {
    expect((await bring(honest)).tried.outcome).toBe('read');
  });

  it.each([
    ['from another site', { ...honest, url: 'https://host.example/privacy' }, 'no_answer'],
    ['larger than was asked for', { ...honest, bytes: 'a'.repeat(2_000_002) }, 'no_answer'],
    ['too large', { ...honest, bytes: 'a'.repeat(2_000_001) }, 'too_large'],
    ['of no shape we know', { ...honest, status: '200' }, 'no_answer'],
    ['nothing', null, 'no_answer'],
    ['without a body', { ...honest, status: 204, bytes: '' }, 'status'],
  ])('is refused where it is %s', async (_, result, reason) => {
    expect((await bring(result)).tried).toMatchObject({ outcome: 'unreadable', reason });
  });
});
