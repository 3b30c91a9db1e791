import { isPlatformsOwn, type PlatformFinding } from '../../platforms';
import { hostOf } from '../host-of';
import type { Report } from '../report';
import { siteNameOf } from '../site-name';
import type { ThirdParty } from '../third-party';
import type { FlowLane, FlowNode, FlowWords } from './data-flow';
import { plainName } from './plain-name';

export const YOU = 'you';
export const SITE = 'site';
/** Where a script sends to that names no receiver. */
export const UNKNOWN = 'unknown';

type Facts = Pick<Report, 'url' | 'site' | 'platforms' | 'thirdParties'>;

/** Every organisation once, whatever it was met as: a platform, an operator of hosts, a bare host. */
export interface Actors {
  /** Id of the node that answers at a host: the site itself, its platform, a known organisation, else the host. */
  atHost(host: string): string;
  ofPlatform(platform: PlatformFinding, lane: FlowLane): string;
  ofParty(party: ThirdParty, lane: FlowLane): string;
  nodes: Map<string, FlowNode>;
}

export function gatherActors({ url, site, platforms, thirdParties }: Facts): Actors {
  const nodes = new Map<string, FlowNode>();
  const own = withoutWww(hostOf(url) || site);
  const add = (node: FlowNode) => {
    if (!nodes.has(node.id)) nodes.set(node.id, node);
    return node.id;
  };

  function ofPlatform(platform: PlatformFinding, lane: FlowLane): string {
    const hosting =
      platform.role === 'host' ? platform : platforms.find((it) => it.role === 'host' && isSame(it, platform));
    const party = hosting
      ? undefined
      : thirdParties.find(({ services }) => services.some(({ id }) => id === platform.id));
    if (party) return ofParty(party, lane);
    const { id, name, seat, purpose } = hosting ?? platform;
    const note: FlowWords = hosting ? { key: 'flow_hosts', values: {} } : { key: 'flow_is', values: { purpose } };
    return add({
      id: `platform ${id}`,
      lane: hosting ? 'host' : lane,
      name: plainName(name),
      note,
      ...seated(seat),
      members: [],
    });
  }

  function ofParty(party: ThirdParty, lane: FlowLane): string {
    const host = platforms.find((it) => it.role === 'host' && isSameParty(it, party));
    if (host) return ofPlatform(host, 'host');
    const purpose = [...new Set(party.services.map((service) => service.purpose))].slice(0, 2).join(' ');
    const note = purpose && { note: { key: 'flow_is', values: { purpose } } };
    // The name of a single service is what people know; its operator's stands in the report.
    const [service, another] = party.services;
    const name = (another === undefined && service?.name) || party.name;
    const id = `party ${party.name}`;
    return add({ id, lane, name: plainName(name), ...note, ...seated(party.seat), members: [] });
  }

  function atHost(host: string): string {
    if (withoutWww(host) === own) return SITE;
    const platform = platforms.find((it) => isPlatformsOwn(it, `https://${host}/`));
    if (platform) return ofPlatform(platform, 'receiver');
    const party = thirdParties.find(({ hosts }) => hosts.includes(host));
    if (party) return ofParty(party, 'receiver');
    // Another host of the site's own name is the site: "forms.example.org" on "www.example.org".
    if (siteNameOf(host) === siteNameOf(own)) return SITE;
    return add({ id: `host ${host}`, lane: 'receiver', name: plainName(host), members: [] });
  }

  return { atHost, ofPlatform, ofParty, nodes };
}

/** Only what a source says is told as a country. */
function seated(seat: ThirdParty['seat']): Pick<FlowNode, 'country'> {
  return seat?.certainty === 'sourced' ? { country: seat.value } : {};
}

function isSame(one: PlatformFinding, other: PlatformFinding): boolean {
  return one.id === other.id;
}

function isSameParty({ id, operator }: PlatformFinding, { services, name }: ThirdParty): boolean {
  return services.some((it) => it.id === id) || operator?.value === name;
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
