import type { Report } from '../report';
import type { ComparedParty } from './compared-site';
import { seatOf } from './seat-of';

type Form = Report['forms'][number];
type Named = Pick<Report, 'url' | 'platforms' | 'thirdParties'>;

/** Typing into these says nothing of who one is. */
const IMPERSONAL: readonly Form['kind'][] = ['search'];

/** Names of a legal notice that tell of a service the site uses. */
const SERVING: readonly Report['imprint'][number]['role'][] = ['host', 'data-processor'];

/** Who receives what is typed into the forms, each once. Of a form that a script sends, whom the script names. */
export function receiversOf(report: Named & Pick<Report, 'forms'>): ComparedParty[] {
  const hosts = report.forms.filter(({ kind }) => !IMPERSONAL.includes(kind)).flatMap(hostsOf);
  return distinct([...new Set(hosts)].map((host) => atHost(host, report)));
}

/** Whom the page was seen to deal with. */
export function seenOn({ thirdParties }: Pick<Report, 'thirdParties'>): ComparedParty[] {
  return distinct(thirdParties.filter(({ observed }) => observed).map(partyOf));
}

/** Whom the site's own texts or consent manager name: in its policy, in its list, in its legal notice. */
export function declaredBy({ thirdParties, imprint }: Pick<Report, 'thirdParties' | 'imprint'>): ComparedParty[] {
  const named = thirdParties.filter((party) => party.named.status === 'declared').map(partyOf);
  const noticed = imprint.flatMap(({ role, name }) => (SERVING.includes(role) && name ? [{ name }] : []));
  return distinct([...named, ...noticed]);
}

function hostsOf({ host, alsoTo, scriptHosts, frame }: Form): string[] {
  const told = [...(host ? [host] : scriptHosts), ...alsoTo];
  return told.length > 0 || frame === undefined ? told : [frame];
}

/** A platform or an organisation by its name; another host, the site's own among them, as it is. */
function atHost(host: string, { url, platforms, thirdParties }: Named): ComparedParty {
  if (plain(host) === plain(hostnameOf(url))) return { name: plain(host) };
  const party = thirdParties.find(({ hosts }) => hosts.includes(host));
  if (party) return partyOf(party);
  const platform = platforms.find(({ hosts }) => hosts.some((own) => host === own || host.endsWith(`.${own}`)));
  return platform ? { name: platform.name, ...seatOf(platform) } : { name: plain(host) };
}

function partyOf(party: Report['thirdParties'][number]): ComparedParty {
  return { name: party.name, ...seatOf(party) };
}

function distinct(parties: ComparedParty[]): ComparedParty[] {
  return [...new Map(parties.map((party) => [party.name, party])).values()];
}

function hostnameOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}

function plain(host: string): string {
  return host.replace(/^www\./, '');
}
