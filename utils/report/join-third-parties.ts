import { distinct } from './distinct';
import { MOST_THIRD_PARTIES } from './third-parties';
import type { ThirdParty } from './third-party';

/** What is known of whether the site names it, least first. */
const NAMED: readonly ThirdParty['named']['status'][] = ['not-checked', 'not-found', 'declared'];

/** Third parties of two pages of a site: each once, observed where either page saw it, with what says most of its being named. */
export function joinThirdParties(first: ThirdParty[], second: ThirdParty[]): ThirdParty[] {
  const joined = new Map<string, ThirdParty>();
  for (const party of [...first, ...second]) {
    const before = joined.get(party.name);
    joined.set(party.name, before === undefined ? party : join(before, party));
  }
  const parties = [...joined.values()];
  return [...parties.filter((it) => it.observed), ...parties.filter((it) => !it.observed)].slice(0, MOST_THIRD_PARTIES);
}

function join(one: ThirdParty, other: ThirdParty): ThirdParty {
  const named = NAMED.indexOf(other.named.status) > NAMED.indexOf(one.named.status) ? other.named : one.named;
  return {
    ...one,
    services: distinct([...one.services, ...other.services], ({ id }) => id).slice(0, 12),
    observed: one.observed || other.observed,
    hosts: distinct([...one.hosts, ...other.hosts], (host) => host).slice(0, 20),
    roles: (['sends-to', 'loads-from'] as const).filter((role) => [...one.roles, ...other.roles].includes(role)),
    evidence: distinct([...one.evidence, ...other.evidence], ({ where, saw }) => `${where} ${saw}`).slice(0, 8),
    named,
  };
}
