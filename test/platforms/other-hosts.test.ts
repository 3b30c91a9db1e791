import { getDomain } from 'tldts';
import { describe, expect, it } from 'vitest';
import { identify } from '../../utils/platforms';
import { type KnownPlatform, knownPlatforms } from '../../utils/platforms/known-platforms';
import { pageOf } from './page-of';

/** Where a platform's pages stand: its own hosts, and those that it gives to its customers, filled in. */
function addressesOf({ hosts, fingerprints }: KnownPlatform): string[] {
  const patterns = (fingerprints.address ?? []).map((mark) => (typeof mark === 'string' ? mark : mark.match));
  const filledIn = [...hosts, ...patterns].map((it) => it.replaceAll('{account}', 'someone').replaceAll('*', 'some'));
  return [...new Set(filledIn)].filter((it) => !it.startsWith('/'));
}

const domainOf = (address: string) => getDomain(address.split('/')[0] ?? '');

/** Names that somebody else may own: they hold the platform's, or miss it by a letter. */
function mistaken(address: string): string[] {
  const [host = '', ...path] = address.split('/');
  const domain = getDomain(host) ?? host;
  const before = host.slice(0, host.length - domain.length);
  const [label = '', ...suffix] = domain.split('.');
  const letters = [...label].flatMap((letter, i) => [
    label.slice(0, i) + label.slice(i + 1),
    label.slice(0, i) + letter + label.slice(i),
  ]);
  const others = ['evil', `${label}-`, domain].map((start) => `${start}${label}`);
  return [
    ...[...new Set([...letters, ...others])]
      .filter((other) => other !== '' && other !== label)
      .map((other) => `${before}${[other, ...suffix].join('.')}`),
    `evil${host.replaceAll('.', '-')}.example`,
    `${host}.example.net`,
    `${host.replaceAll('.', '')}.example`,
  ].map((other) => [other, ...path].join('/'));
}

const hostsAt = (address: string) =>
  identify(pageOf({ url: `https://${address}` }))
    .filter(({ role }) => role === 'host')
    .map(({ id }) => `${id} at ${address}`);

describe('a host whose name is only like a platform’s', () => {
  it.each(knownPlatforms.map((platform) => [platform.id, platform] as const))('is not taken for %s', (_, platform) => {
    const addresses = addressesOf(platform);
    // Some own both names: overblog.com and over-blog.com.
    const own = new Set(addresses.map(domainOf));
    const others = addresses.flatMap(mistaken).filter((address) => !own.has(domainOf(address)));
    expect(others.length).toBeGreaterThanOrEqual(addresses.length);
    expect(others.flatMap(hostsAt)).toEqual([]);
  });

  it('is tried against names that are found when they are right', () => {
    const found = knownPlatforms.filter((platform) => addressesOf(platform).some((it) => hostsAt(it).length > 0));
    expect(found.length).toBeGreaterThan(90);
  });

  it.each([
    ['ning.com', 'evilning.com'],
    ['ning.com', 'ing.com'],
    ['ning.com', 'nning.com'],
    ['ning.com', 'ning.comning.com'],
    ['secure.example.org', 'secure.exmple.org'],
    ['someone.example.co.uk/a', 'someone.xample.co.uk/a'],
    ['someone.example.co.uk/a', 'someone.example.co.uk.example.net/a'],
  ])('%s is mistaken as %s', (address, other) => {
    expect(mistaken(address)).toContain(other);
  });
});
