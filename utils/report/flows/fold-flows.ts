import type { DataFlows, FlowCertainty, FlowLane, FlowNode, FlowRibbon } from './data-flow';

/** Nodes drawn at most; the rest stand together under one name. */
export const MOST_NODES = 14;
/** Organisations that the page loads from are told apart up to so many, else by purpose. */
const MOST_LOADED = 5;
const MOST_EVIDENCE = 8;

/** Lanes that may be folded; where two are equally full, the earlier here is folded first. */
const FOLDED: readonly FlowLane[] = ['declared', 'linked', 'loaded', 'receiver', 'form', 'host'];
/** Weakest last. */
const CERTAINTIES: readonly FlowCertainty[] = ['seen', 'likely', 'possible', 'declared'];

/** The same flows with few enough nodes to be drawn: what is loaded grouped by purpose, then the fullest lanes shortened from their end. */
export function foldFlows(flows: DataFlows): DataFlows {
  let folded = byPurpose(flows);
  const declared = inLane(folded, 'declared');
  if (declared.length > 1) folded = fold(folded, declared, groupOf(declared, 'declared'));
  while (folded.nodes.length > MOST_NODES) {
    const sizes = FOLDED.map((lane) => inLane(folded, lane));
    const fullest = sizes.reduce((most, nodes) => (nodes.length > most.length ? nodes : most));
    const [lane] = fullest.map((node) => node.lane);
    if (lane === undefined || fullest.length < 2) break;
    const last = fullest.slice(-2);
    folded = fold(folded, last, groupOf(last, lane));
  }
  return folded;
}

function inLane({ nodes }: DataFlows, lane: FlowLane): FlowNode[] {
  return nodes.filter((node) => node.lane === lane);
}

function byPurpose(flows: DataFlows): DataFlows {
  const loaded = inLane(flows, 'loaded');
  if (loaded.length <= MOST_LOADED) return flows;
  const purposes = [...new Set(loaded.map(purposeOf))];
  return purposes.reduce((folded, purpose) => {
    const members = loaded.filter((node) => purposeOf(node) === purpose);
    if (members.length < 2) return folded;
    const group = groupOf(members, 'loaded');
    const known = purpose !== '' && { note: { key: 'flow_is', values: { purpose } } };
    return fold(folded, members, { ...group, ...known, id: `loaded ${purpose}` });
  }, flows);
}

function purposeOf({ note }: FlowNode): string {
  return String(note?.values.purpose ?? '').split(' ')[0] ?? '';
}

/** One node that stands for several; its country only where all have the same. */
function groupOf(nodes: FlowNode[], lane: FlowLane): FlowNode {
  const members = nodes.flatMap((node) => (node.members.length > 0 ? node.members : [memberOf(node)]));
  const [country, ...others] = new Set(nodes.map((node) => node.country));
  return {
    id: `more ${lane}`,
    lane,
    name: { key: `flow_more_${lane}`, values: { count: members.length } },
    ...(country !== undefined && others.length === 0 && { country }),
    members,
  };
}

/** Forms have no names of their own: a group of them is counted. */
function memberOf({ name }: FlowNode): string {
  return typeof name === 'string' ? name : '';
}

/** Puts `group` where the first of `nodes` stood; ribbons that then say the same become one. */
function fold({ nodes, ribbons }: DataFlows, gone: FlowNode[], group: FlowNode): DataFlows {
  const ids = new Set(gone.map(({ id }) => id));
  const [first] = gone;
  const renamed = (id: string) => (ids.has(id) ? group.id : id);
  const joined = new Map<string, FlowRibbon>();
  for (const ribbon of ribbons) {
    const [from, to] = [renamed(ribbon.from), renamed(ribbon.to)];
    const id = `${from} > ${to} ${ribbon.says}`;
    const before = joined.get(id);
    joined.set(id, before === undefined ? { ...ribbon, id, from, to } : join(before, ribbon));
  }
  return {
    nodes: nodes.flatMap((node) => (node === first ? [group] : ids.has(node.id) ? [] : [node])),
    ribbons: [...joined.values()],
  };
}

/** Of two ribbons in one, the evidence of both, and no more certainty than the less certain has. */
function join(one: FlowRibbon, other: FlowRibbon): FlowRibbon {
  return {
    ...one,
    certainty:
      CERTAINTIES[Math.max(CERTAINTIES.indexOf(one.certainty), CERTAINTIES.indexOf(other.certainty))] ?? 'declared',
    evidence: [...one.evidence, ...other.evidence].slice(0, MOST_EVIDENCE),
    fields: Math.max(one.fields, other.fields),
    width: Math.max(one.width, other.width),
  };
}
