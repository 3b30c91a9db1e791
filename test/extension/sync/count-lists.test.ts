import { expect, it } from 'vitest';
import { countLists, startCounting } from '../../../utils/extension/sync/count-lists';
import { browserNet } from '../../../utils/sync';

const net = countLists({ ...browserNet(), fetch: async () => new Response() });

it('counts the lists that one place is asked for, and nothing else', async () => {
  const hers = startCounting('https://example.org/dav?x#y');
  const other = startCounting('https://example.com/dav/');
  await net.fetch('https://example.org/dav/isoloir/v1/', { method: 'PROPFIND' });
  await net.fetch('https://example.org/dav/isoloir/v1/x/', { method: 'PROPFIND' });
  await net.fetch('https://example.org/dav/isoloir/v1/x/y.bin', { method: 'PUT' });
  await net.fetch('https://example.com/dav/isoloir/v1/', { method: 'PROPFIND' });
  expect([hers(), other()]).toEqual([2, 1]);
  expect(startCounting('https://example.org/dav')()).toBe(0);
});
