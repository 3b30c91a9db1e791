import { beforeEach, describe, expect, it } from 'vitest';
import { exampleReport } from '../../../components/report/example-report';
import { makePayload } from '../../../components/sharing/make-payload';
import type { Payload, PayloadRequest, Ticks } from '../../../components/sharing/payload';
import type { Way } from '../../../components/sharing/ways';
import { Report } from '../../../utils/report';
import { decodeShared, decryptFile, KEEP_ALL, REDACTION_PARTS } from '../../../utils/sharing';
import { wordsOf } from '../render-in';
import { drawn, fakeCanvas } from './fake-canvas';
import { ALL_WAYS, BETRAYS, PASSPHRASE, requestOf } from './shared-of';

const words = wordsOf('en');
/** Ways whose making takes a second, and that carry what `json` carries. */
const QUICK = ALL_WAYS.filter((way) => way !== 'locked');

beforeEach(fakeCanvas);

/** Every character that would leave, unpacked and decoded. */
async function leaving({ text, html, title, file, href, code, address }: Payload): Promise<string> {
  const content = typeof file?.content === 'string' ? file.content : ((await file?.content.text()) ?? '');
  const unpacked = code ? await decodeShared(code) : undefined;
  const inside = unpacked?.status === 'read' ? unpacked.text : '';
  return [text, html, title, file?.name, content, href, decoded(href), inside, address, ...drawn].join('\n');
}

function decoded(href = ''): string {
  return decodeURIComponent(href.replaceAll('+', ' '));
}

async function made(way: Way, changes: Partial<PayloadRequest> = {}): Promise<Payload> {
  drawn.length = 0;
  const payload = await makePayload(requestOf(way, changes), words);
  if (!payload) throw new Error(`nothing was made for ${way}`);
  return payload;
}

const without = (part: keyof Ticks['notes']): Ticks => ({
  report: true,
  name: true,
  notes: { ...KEEP_ALL, [part]: false },
});

describe.each(REDACTION_PARTS)('%s, ticked off', (part) => {
  it.each(QUICK)('are nowhere in what leaves by %s', async (way) => {
    expect(await leaving(await made(way, { ticks: without(part) }))).not.toMatch(BETRAYS[part]);
  });

  it('leave by one way at least where they are ticked', async () => {
    const all = await Promise.all(QUICK.map(async (way) => leaving(await made(way))));
    expect(all.join('\n')).toMatch(BETRAYS[part]);
  });
});

describe('her name', () => {
  it.each(QUICK)('ticked off, is nowhere in what leaves by %s', async (way) => {
    const ticks = { ...requestOf(way).ticks, name: false };
    expect(await leaving(await made(way, { ticks }))).not.toMatch(BETRAYS.name);
  });

  it('leaves in a file for Isoloir where it is ticked', async () => {
    expect(await leaving(await made('json'))).toMatch(BETRAYS.name);
  });
});

describe('the report', () => {
  const report = Report.parse({
    ...exampleReport,
    url: 'https://ensemble.example/REPORTED?visitor=QUERY',
    title: 'REPORTED',
  });
  const shared = { ...requestOf('page').shared, report };

  it.each(QUICK)('ticked off, is nowhere in what leaves by %s', async (way) => {
    const ticks = { ...requestOf(way).ticks, report: false };
    const plain = await leaving(await made(way));
    expect((await leaving(await made(way, { shared, ticks }))).length).toBe(plain.length);
  });

  it.each(['page', 'markdown', 'copy_markdown'] as const)(
    'goes along by %s, without queries where they stay',
    async (way) => {
      const whole = await leaving(await made(way, { shared }));
      expect(whole.length).toBeGreaterThan((await leaving(await made(way))).length + 500);
      const ticks = { ...without('queries') };
      expect(await leaving(await made(way, { shared, ticks }))).not.toMatch(BETRAYS.queries);
    },
  );
});

describe('what is locked', () => {
  const nothing = Object.fromEntries(REDACTION_PARTS.map((part) => [part, false])) as typeof KEEP_ALL;
  const ticks = { notes: nothing, report: false, name: false };

  it('is exactly what was shown, and opens with the passphrase alone', async () => {
    const { file, text, locked } = await made('locked', { passphrase: PASSPHRASE, ticks });
    if (!file || typeof file.content === 'string') throw new Error('no file');
    const bytes = new Uint8Array(await file.content.arrayBuffer());
    expect(new TextDecoder().decode(bytes)).not.toContain('ensemble.example');
    expect(await decryptFile(bytes, PASSPHRASE)).toBe(text);
    expect(locked).toBe(true);
    for (const part of REDACTION_PARTS) expect(text).not.toMatch(BETRAYS[part]);
  });

  it('is not made without a passphrase, or with a short one', async () => {
    expect(await makePayload(requestOf('locked'), words)).toBeNull();
    expect(await makePayload(requestOf('locked', { passphrase: 'short' }), words)).toBeNull();
  });

  it('in a link, needs the passphrase as well', async () => {
    const { code, text, address } = await made('link', { passphrase: PASSPHRASE });
    expect(await decodeShared(code ?? '')).toEqual({ status: 'passphrase', wrong: false });
    expect(await decodeShared(code ?? '', PASSPHRASE)).toEqual({ status: 'read', text });
    expect(address).toBe(`https://viewer.example/v#${code}`);
  });
});

it('a link without a viewer is a code alone', async () => {
  expect(await made('link', { viewer: '' })).toMatchObject({
    address: undefined,
    code: expect.stringMatching(/^isoloir/),
  });
});

it('nothing is made for a server that was not said', async () => {
  expect(await makePayload(requestOf('mastodon', { mastodon: '' }), words)).toBeNull();
});

it('a title that is a page’s stays behind with it', async () => {
  const shared = { ...requestOf('page').shared, title: 'Note on TITLED page' };
  for (const way of ['page', 'json', 'mail', 'device'] as const) {
    expect(await leaving(await made(way, { shared, ticks: without('titles') }))).not.toMatch(BETRAYS.titles);
  }
});

it('what the card says is what its description says', async () => {
  const { text } = await made('card');
  expect(text).toContain('QUOTED words');
  expect(drawn.join(' ')).toContain('QUOTED words');
});
