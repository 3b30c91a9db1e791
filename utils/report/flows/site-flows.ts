import type { Evidence } from '../../evidence';
import type { ImprintFinding } from '../../imprint';
import { hostOf } from '../host-of';
import type { Report } from '../report';
import type { ThirdParty } from '../third-party';
import { type Actors, SITE, YOU } from './actors';
import type { FlowNode, FlowRibbon } from './data-flow';
import { plainName } from './plain-name';

/** Roles under which a site names who stands behind it, most telling first. None of them means "controller". */
const NAMES_ITSELF: readonly ImprintFinding['role'][] = ['publisher', 'payer', 'promoter', 'orderer', 'authoriser'];

type Told = Pick<FlowRibbon, 'kind' | 'certainty' | 'says' | 'evidence'>;

/** The site under its own name, and what its imprint calls who stands behind it. */
export function siteNode({ site, imprint }: Pick<Report, 'site' | 'imprint'>): FlowNode {
  const named = NAMES_ITSELF.flatMap(
    (role) => imprint.find((it) => it.role === role && it.name && !it.unfilled) ?? [],
  )[0];
  const note = named?.name && {
    note: { key: 'flow_imprint', values: { phrase: plainName(named.phrase), name: plainName(named.name) } },
  };
  return { id: SITE, lane: 'site', name: plainName(site), ...note, members: [] };
}

/** What the page itself does: who hosts it, where it sends, what it loads, where it leads, and what it only declares. */
export function flowsOfSite(
  {
    url,
    site,
    platforms,
    imprint,
    thirdParties,
  }: Pick<Report, 'url' | 'site' | 'platforms' | 'imprint' | 'thirdParties'>,
  actors: Actors,
): FlowRibbon[] {
  const ribbons: FlowRibbon[] = [];
  const tell = (from: string, to: string, told: Told) => {
    if (from !== to) ribbons.push({ id: `${from} > ${to} ${told.says}`, from, to, fields: 0, width: 1, ...told });
  };
  const address: Evidence[] = [{ saw: hostOf(url) || site, where: 'address' }];
  tell(YOU, SITE, { kind: 'opens', certainty: 'seen', says: 'flow_says_opens', evidence: address });
  for (const platform of platforms.filter(({ role }) => role === 'host')) {
    const { certainty, evidence } = platform;
    const sure = certainty === 'certain' ? 'seen' : certainty;
    const says = `flow_says_hosted_${sure}`;
    tell(SITE, actors.ofPlatform(platform, 'host'), { kind: 'hosted-by', certainty: sure, says, evidence });
  }
  for (const { role, name, quote } of imprint) {
    if (role !== 'host' || !name) continue;
    const evidence: Evidence[] = [
      { saw: quote.exact.slice(0, 300), where: quote.url === url ? 'text' : 'legal-notice' },
    ];
    const to = declaredHost(name, actors);
    tell(SITE, to, { kind: 'declared', certainty: 'declared', says: 'flow_says_declared_host', evidence });
  }
  for (const party of thirdParties.filter(({ observed }) => observed)) tellParty(party);
  for (const platform of platforms.filter(({ role }) => role === 'sends-to')) {
    const { evidence } = platform;
    const to = actors.ofPlatform(platform, 'linked');
    tell(SITE, to, { kind: 'links-to', certainty: 'seen', says: 'flow_says_links', evidence });
  }
  for (const party of thirdParties.filter(({ observed }) => !observed)) {
    const to = actors.ofParty(party, 'declared');
    tell(SITE, to, { kind: 'declared', certainty: 'declared', says: 'flow_says_declared', evidence: saidOf(party) });
  }
  return ribbons;

  function tellParty(party: ThirdParty): void {
    const to = actors.ofParty(party, 'loaded');
    // The site's platform is told as what hosts it: that it loads its own files says nothing more.
    if (actors.nodes.get(to)?.lane === 'host') return;
    const [byForm, byPage] = [true, false].map((form) =>
      party.evidence.filter(({ where }) => (where === 'form') === form),
    );
    const received = actors.nodes.get(to)?.lane === 'receiver';
    // What a form of ours sends is told with the form.
    if (party.roles.includes('sends-to') && !(received && byForm?.length))
      tell(SITE, to, { kind: 'sends-to', certainty: 'seen', says: 'flow_says_sends', evidence: party.evidence });
    if (party.roles.includes('loads-from'))
      tell(SITE, to, { kind: 'loads-from', certainty: 'seen', says: 'flow_says_loads', evidence: byPage ?? [] });
  }
}

/** A host that the site declares: one that was observed under that name, or another. Declared and observed stay two ribbons. */
function declaredHost(name: string, { nodes }: Actors): string {
  const said = name.toLowerCase();
  const known = [...nodes.values()].find(
    (it) => it.lane === 'host' && typeof it.name === 'string' && said.includes(it.name.toLowerCase()),
  );
  if (known) return known.id;
  const id = `declared ${name}`;
  if (!nodes.has(id)) {
    const note = { key: 'flow_declared_host', values: {} };
    nodes.set(id, { id, lane: 'host', name: plainName(name), note, members: [] });
  }
  return id;
}

/** The words by which the site names an organisation. */
function saidOf({ named }: ThirdParty): Evidence[] {
  if (named.status !== 'declared') return [];
  const quoted: Evidence[] = named.quote ? [{ saw: named.quote.exact.slice(0, 300), where: 'policy' }] : [];
  return named.listed ? [...quoted, { saw: named.listed, where: 'markup' }] : quoted;
}
