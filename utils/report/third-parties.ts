import type { Evidence } from '../evidence';
import type { PageFacts, PolicyText } from '../facts';
import type { PlatformFinding } from '../platforms';
import { type ContactedHost, type ContactFacts, contactedHosts } from './contacted-hosts';
import { declaredServices, namesIt } from './declared-services';
import { operatorKey, operatorNames } from './operator-key';
import { findName } from './policy-names';
import { ownerOf } from './same-owner';
import { servicesOfHosts } from './service-of-host';
import { siteNameOf } from './site-name';
import type { Named, ThirdParty } from './third-party';

/** Third parties told of one page. */
export const MOST_THIRD_PARTIES = 60;

type Facts = ContactFacts & Pick<PageFacts, 'vendors'>;

/** The hosts of one organisation, with those of its services that were told. */
interface Group {
  hosts: ContactedHost[];
  services: PlatformFinding[];
}

/**
 * Which other organisations the page loads from and sends to, by operator where one is known, and whether the policies read name them;
 * then the services that are only declared. Subdomains of the page's own site are no third party.
 */
export function observeThirdParties(facts: Facts, platforms: PlatformFinding[], policies: PolicyText[]): ThirdParty[] {
  const hosts = contactedHosts(facts);
  const serviceOf = servicesOfHosts(
    hosts.map(({ host }) => host),
    platforms,
  );
  const groups = new Map<string, Group>();
  for (const contacted of hosts) {
    const service = serviceOf(contacted.host);
    const key = service ? keyOf(service) : ownerOf(siteNameOf(contacted.host));
    const group = groups.get(key) ?? { hosts: [], services: [] };
    groups.set(key, group);
    group.hosts.push(contacted);
    if (service && !group.services.some(({ id }) => id === service.id)) group.services.push(service);
  }
  const observed = [...groups].map(([key, group]) => describe(key, group, policies, facts.vendors));
  const met = new Set([...groups.keys(), ...platforms.filter(({ role }) => role !== 'sends-to').map(keyOf)]);
  const isMet = (service: Pick<PlatformFinding, 'id' | 'operator'>) => met.has(keyOf(service));
  const listed = facts.vendors?.filter(
    (vendor) => !observed.some(({ named }) => 'listed' in named && named.listed === vendor),
  );
  const declared = declaredServices(policies, { vendors: listed }, isMet);
  return [...observed.sort(bySending), ...joinByName(declared)].slice(0, MOST_THIRD_PARTIES);
}

function keyOf({ id, operator }: Pick<PlatformFinding, 'id' | 'operator'>): string {
  return operator ? operatorKey(operator.value) : id;
}

function describe(key: string, { hosts, services }: Group, policies: PolicyText[], vendors: string[] = []): ThirdParty {
  const operator = services.map((it) => it.operator).find((it) => it !== undefined);
  const seat = services.map((it) => it.seat).find((it) => it !== undefined);
  const names = [
    ...services.map(({ name }) => name),
    ...(operator ? operatorNames(operator.value) : []),
    ...hosts.map(({ host }) => siteNameOf(host)),
  ];
  return {
    name: operator?.value ?? services[0]?.name ?? key,
    services: services.slice(0, 12).map(({ id, name, purpose }) => ({ id, name, purpose })),
    ...(operator && { operator }),
    ...(seat && { seat }),
    observed: true,
    hosts: hosts.slice(0, 20).map(({ host }) => host),
    roles: (['sends-to', 'loads-from'] as const).filter((role) => hosts.some(({ roles }) => roles.has(role))),
    evidence: evidenceOf(hosts),
    named: namedIn(names, policies, vendors),
  };
}

/** What was seen of each host first, so that no host hides the others. */
function evidenceOf(hosts: ContactedHost[]): Evidence[] {
  const first = hosts.flatMap(({ evidence }) => evidence.slice(0, 1));
  const more = hosts.flatMap(({ evidence }) => evidence.slice(1));
  return [...first, ...more].slice(0, 8);
}

function namedIn(names: string[], policies: PolicyText[], vendors: string[]): Named {
  const quote = findName(policies, names, true);
  const listed = vendors.find((vendor) => names.some((name) => namesIt(vendor, name)));
  if (quote || listed) return { status: 'declared', ...(quote && { quote }), ...(listed && { listed }) };
  return { status: policies.length > 0 ? 'not-found' : 'not-checked' };
}

/** Who receives what is typed comes first, then who is known by name. */
function bySending(a: ThirdParty, b: ThirdParty): number {
  const weight = ({ roles, services }: ThirdParty) =>
    (roles.includes('sends-to') ? 2 : 0) + (services.length > 0 ? 1 : 0);
  return weight(b) - weight(a);
}

/** Several declared services of one operator are one organisation. */
function joinByName(parties: ThirdParty[]): ThirdParty[] {
  const joined = new Map<string, ThirdParty>();
  for (const party of parties) {
    const before = joined.get(operatorKey(party.name));
    if (before === undefined) joined.set(operatorKey(party.name), party);
    else before.services = [...before.services, ...party.services].slice(0, 12);
  }
  return [...joined.values()];
}
