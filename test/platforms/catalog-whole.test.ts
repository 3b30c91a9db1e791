import { describe, expect, it } from 'vitest';
import { type KnownPlatform, knownPlatforms } from '../../utils/platforms/known-platforms';
import { PlatformFinding, Purpose } from '../../utils/platforms/platform-finding';

const factsOf = (platform: KnownPlatform) =>
  Object.entries(platform).flatMap(([field, value]) =>
    typeof value === 'object' && 'certainty' in value ? [{ field, ...value }] : [],
  );

describe('the catalogue', () => {
  it('holds at least 150 platforms', () => {
    expect(knownPlatforms.length).toBeGreaterThanOrEqual(150);
  });

  it('holds platforms of every kind and for every purpose', () => {
    const kinds = new Set(knownPlatforms.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...PlatformFinding.shape.kind.options].sort());
    const purposes = new Set(knownPlatforms.map(({ purpose }) => purpose));
    expect([...purposes].sort()).toEqual([...Purpose.options].sort());
  });

  it('gives no platform the name of another', () => {
    const names = knownPlatforms.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('shows the name alone of a platform of which no fact has a source', () => {
    const unfounded = knownPlatforms.filter((platform) => {
      const facts = factsOf(platform).filter(({ field }) => field !== 'ended');
      return (
        facts.length > 0 && !facts.some(({ certainty }) => certainty === 'sourced') && !platform.statements?.length
      );
    });
    expect(unfounded.map(({ id }) => id)).toEqual([]);
  });

  it('says of no free software who operates it or holds the data: that is whoever installs it', () => {
    const operated = knownPlatforms.filter(
      ({ kind, operator, dataOwner, gdprRole }) =>
        kind === 'self-hosted-software' && (operator ?? dataOwner ?? gdprRole),
    );
    expect(operated.map(({ id }) => id)).toEqual([]);
  });

  it('takes a host that serves everybody for nobody’s own', () => {
    const shared =
      /^(\*\.|\{account\}\.)?(cloudfront\.net|amazonaws\.com|googleapis\.com|gstatic\.com|akamaized\.net|fastly\.net)$/;
    const marks = knownPlatforms.flatMap(({ id, fingerprints: { address = [], script = [], stylesheet = [] } }) =>
      [...address, ...script, ...stylesheet].map((mark) => `${id}: ${typeof mark === 'string' ? mark : mark.match}`),
    );
    expect(marks.filter((mark) => shared.test(mark.split(': ')[1] ?? ''))).toEqual([]);
    expect(
      marks.filter((mark) => mark.includes('cloudfront.net') && !/: [a-z0-9]{13,14}\.cloudfront\.net/.test(mark)),
    ).toEqual([]);
  });

  it('asks for a query only where host and path are named', () => {
    const marks = knownPlatforms.flatMap(({ id, fingerprints }) =>
      [
        fingerprints.address,
        fingerprints.script,
        fingerprints.image,
        fingerprints.frame,
        fingerprints.link,
        fingerprints.form,
      ]
        .flatMap((some) => some ?? [])
        .map((mark) => (typeof mark === 'string' ? mark : mark.match))
        .filter((match) => match.includes('?'))
        .map((match) => `${id}: ${match}`),
    );
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark).toMatch(/: [a-z0-9.-]+\.[a-z]+\/[^?]+\?[a-z_]+=[^&=]+$/i);
  });
});
