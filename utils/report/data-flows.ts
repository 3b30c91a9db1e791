import { distinct } from './distinct';
import { gatherActors, YOU } from './flows/actors';
import type { DataFlows, FlowLane, FlowNode } from './flows/data-flow';
import { foldFlows } from './flows/fold-flows';
import { flowsOfForms } from './flows/form-flows';
import { flowsOfSite, siteNode } from './flows/site-flows';
import type { Report } from './report';

export type { DataFlows, FlowCertainty, FlowKind, FlowLane, FlowNode, FlowRibbon, FlowWords } from './flows/data-flow';
export { MOST_NODES } from './flows/fold-flows';

type Facts = Pick<Report, 'url' | 'site' | 'platforms' | 'imprint' | 'forms' | 'thirdParties'>;

/** From the reader outwards. */
const LANES: readonly FlowLane[] = ['you', 'form', 'site', 'receiver', 'host', 'loaded', 'linked', 'declared'];

/**
 * Where the reader's data goes, as one picture: from her through the page's forms and the page itself to whoever receives, hosts, or is
 * loaded from. Every ribbon is a sentence with its evidence. Bounded, without circles, in the same order for the same report.
 */
export function tellDataFlows(report: Facts): DataFlows {
  const actors = gatherActors(report);
  const forms = flowsOfForms(report.forms, actors);
  const ribbons = distinct([...forms.ribbons, ...flowsOfSite(report, actors)], ({ id }) => id);
  const you: FlowNode = { id: YOU, lane: 'you', name: { key: 'flow_you', values: {} }, members: [] };
  const nodes = [you, ...forms.nodes, siteNode(report), ...actors.nodes.values()];
  const reached = new Set([YOU, ...ribbons.map(({ to }) => to)]);
  const byLane = nodes
    .filter(({ id }) => reached.has(id))
    .sort((a, b) => LANES.indexOf(a.lane) - LANES.indexOf(b.lane));
  return sorted(foldFlows({ nodes: byLane, ribbons }));
}

/**
 * Each node right below the last of those that lead to it, as an outline is written, and ribbons in the order in which their nodes stand.
 */
function sorted({ nodes, ribbons }: DataFlows): DataFlows {
  const place = new Map<string, number>();
  const isReady = ({ id }: FlowNode) => ribbons.every(({ from, to }) => to !== id || place.has(from));
  const put = (node: FlowNode): void => {
    place.set(node.id, place.size);
    for (const next of nodes) {
      if (!place.has(next.id) && ribbons.some(({ from, to }) => from === node.id && to === next.id) && isReady(next))
        put(next);
    }
  };
  for (const node of nodes) if (!place.has(node.id) && isReady(node)) put(node);
  const at = (id: string) => place.get(id) ?? 0;
  return {
    nodes: [...nodes].sort((a, b) => at(a.id) - at(b.id)),
    ribbons: [...ribbons].sort((a, b) => at(a.from) - at(b.from) || at(a.to) - at(b.to)),
  };
}
