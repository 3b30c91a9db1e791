import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { couchdb } from '../../../../utils/sync/couchdb/couchdb';
import { browserNet, type Net } from '../../../../utils/sync/http/net';
import { anyName, pullAll } from '../stage';

const PLACE = { type: 'couchdb', address: 'https://example.org/group', user: 'ana', password: 'x' } as const;

interface Line {
  id: string;
  doc?: unknown;
  deleted?: true;
}

/** A database of lines, its sequence the number of lines as a text, as clusters write it. */
function holding(lines: readonly Line[], asked: URL[] = []): Net {
  return {
    ...browserNet(),
    fetch: async (input) => {
      const url = new URL(String(input));
      asked.push(url);
      const since = Number.parseInt(url.searchParams.get('since') ?? '0', 10);
      const limit = Number(url.searchParams.get('limit'));
      const whole = url.searchParams.get('include_docs') === 'true';
      const page = lines.slice(since, since + limit);
      const results = page.map(({ doc, ...line }, place) => ({
        ...line,
        seq: `${since + place + 1}-g1AAAA`,
        ...(whole && { doc }),
      }));
      const after = since + page.length;
      return Response.json({ results, last_seq: `${after}-g1AAAA`, pending: lines.length - after });
    },
  };
}

function record(bytes: number): Line {
  const id = `r${anyName()}`;
  return { id, doc: { _id: id, b: randomBytes(bytes).toString('base64') } };
}

it('a list that is too long for one answer comes in shorter ones', async () => {
  const lines = Array.from({ length: 60 }, () => record(500_000));
  const all = await pullAll(couchdb(PLACE, holding(lines)));
  expect(all.names.map((name) => `r${name}`)).toEqual(lines.map(({ id }) => id));
});

it('one document alone that is too long is named and passed by', async () => {
  const lines = [record(1_000), record(10_000_000), record(1_000)];
  const all = await pullAll(couchdb(PLACE, holding(lines)));
  expect(all.names.map((name) => `r${name}`)).toEqual([lines[0]?.id, lines[2]?.id]);
  expect(all.tooLarge.map((name) => `r${name}`)).toEqual([lines[1]?.id]);
});

it('what a cursor says is handed back to the server as it said it', async () => {
  const asked: URL[] = [];
  const transport = couchdb(PLACE, holding([record(10)], asked));
  const { cursor } = await transport.pull(null);
  await transport.pull(cursor);
  expect(asked.map((it) => it.searchParams.get('since'))).toEqual(['0', '1-g1AAAA']);
});

it.each([
  ['no base64', { b: '@@' }],
  ['a number', { b: 7 }],
  ['nothing', {}],
  ['no document', null],
  ['an attachment of no form', { _attachments: { b: 'x' } }],
])('a record whose bytes are %s comes with none, for whoever opens it to refuse', async (_, doc) => {
  const line = { id: `r${anyName()}`, doc };
  const [first] = (await couchdb(PLACE, holding([line])).pull(null)).records;
  expect(first).toEqual({ name: line.id.slice(1), bytes: new Uint8Array() });
});

it('what is deleted is told, and documents of strangers are passed by', async () => {
  const gone = anyName();
  const lines: Line[] = [
    { id: `r${gone}`, deleted: true },
    { id: '_design/x', doc: {} },
    { id: 'trial-x', doc: { b: 'AAAA' } },
    { id: 'readme', doc: {} },
  ];
  expect(await couchdb(PLACE, holding(lines)).pull(null)).toMatchObject({ records: [], gone: [gone] });
});
