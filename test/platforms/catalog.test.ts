import { describe, expect, it } from 'vitest';
import { Fact } from '../../utils/evidence';
import { identify, PlatformFinding, Statement } from '../../utils/platforms';
import { knownPlatforms } from '../../utils/platforms/known-platforms';
import { pageOf } from './page-of';

const ids = knownPlatforms.map(({ id }) => id);

describe.each(knownPlatforms.map((platform) => [platform.id, platform] as const))('%s', (id, platform) => {
  it('says where and when its signs were read', () => {
    expect(platform.source).toMatch(/\S/);
    expect(platform.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  it('has facts with source, date and certainty', () => {
    for (const fact of [platform.operator, platform.seat, platform.law, platform.region, platform.gdprRole])
      if (fact) expect(Fact.parse(fact)).toEqual(fact);
  });

  it('codes its seat and region as countries', () => {
    for (const fact of [platform.seat, platform.region]) if (fact) expect(fact.value).toMatch(/^[A-Z]{2}( [A-Z]{2})*$/);
  });

  it('quotes its own texts with source, address and date', () => {
    for (const statement of platform.statements ?? []) {
      expect(Statement.parse(statement)).toEqual(statement);
      expect(URL.parse(statement.url)).not.toBeNull();
    }
  });

  it('has an example, and something that is easily mistaken', () => {
    expect(platform.examples.length).toBeGreaterThan(0);
    expect(platform.counterexamples.length).toBeGreaterThan(0);
  });

  it.each(platform.examples.map((example, i) => [i + 1, example] as const))(
    'is recognised in its example %i, as itself and as nothing else',
    (_, { facts, role, account, variant }) => {
      const found = identify(pageOf(facts));
      expect(found.map((finding) => PlatformFinding.parse(finding))).toEqual(found);
      expect(found.map((finding) => finding.id).sort()).toEqual([id, ...(platform.runsOn ?? [])].sort());
      expect(found.find((finding) => finding.id === id)).toMatchObject({ role });
      if (account) expect(found.find((finding) => finding.id === id)?.account).toBe(account);
      if (variant) expect(found.find((finding) => finding.id === id)?.variant).toBe(variant);
    },
  );

  it.each(platform.counterexamples.map((example) => [example.why, example] as const))(
    'is not taken for %s',
    (_, { facts, role }) => {
      const roles = identify(pageOf(facts)).filter((finding) => finding.id === id);
      expect(roles.map((finding) => finding.role)).toEqual(role ? [role] : []);
    },
  );

  it('names only software and hosts that the catalogue has', () => {
    expect(ids).toEqual(expect.arrayContaining([...(platform.runsOn ?? []), ...(platform.hiddenBy ?? [])]));
  });
});
