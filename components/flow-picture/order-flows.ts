import { type SankeyLink, type SankeyNode, sankey } from 'd3-sankey';
import type { DataFlows, FlowRibbon } from '../../utils/report';

/** A node for d3-sankey; `pass` only keeps room for a ribbon that runs past a column. */
export interface Slot {
  id: string;
  fixedValue: number;
  column: number;
  pass?: boolean;
}

/** A ribbon, or its part between two columns. */
export interface Piece {
  ribbon: FlowRibbon;
  part: number;
}

export type PlacedSlot = SankeyNode<Slot, Piece>;
export type PlacedPiece = SankeyLink<Slot, Piece>;

/** Sizes a picture is laid out with, in CSS pixels. */
interface Sizes {
  heightOf: (id: string) => number;
  thicknessOf: (ribbon: FlowRibbon) => number;
  padding: number;
}

/**
 * How high everything stands, by d3-sankey, one of its units being one pixel. Ribbons that run over several columns are led through
 * slots of their own, so that none runs behind a box.
 */
export function orderFlows(flows: DataFlows, { heightOf, thicknessOf, padding }: Sizes) {
  const columns = columnsOf(flows);
  const slots: Slot[] = flows.nodes.map(({ id }) => ({ id, fixedValue: heightOf(id), column: columns.get(id) ?? 0 }));
  const links: (Piece & { source: string; target: string; value: number })[] = [];
  for (const ribbon of flows.ribbons) {
    const value = thicknessOf(ribbon);
    const [first, last] = [columns.get(ribbon.from) ?? 0, columns.get(ribbon.to) ?? 0];
    let source = ribbon.from;
    for (let column = first + 1; column < last; column += 1) {
      const id = `pass ${column} ${ribbon.id}`;
      slots.push({ id, fixedValue: value, column, pass: true });
      links.push({ ribbon, part: column - first - 1, source, target: id, value });
      source = id;
    }
    links.push({ ribbon, part: last - first - 1, source, target: ribbon.to, value });
  }
  const height = Math.max(...[...new Set(columns.values())].map((column) => heightOfColumn(slots, column, padding)));
  const layout = sankey<Slot, Piece>()
    .nodeId((node) => node.id)
    .nodeAlign((node) => ('column' in node ? Number(node.column) : 0))
    .nodePadding(padding)
    .iterations(24)
    .extent([
      [0, 0],
      [1, height],
    ]);
  return { ...layout({ nodes: slots, links }), height };
}

/** How many columns a picture has. */
export function countColumns(flows: DataFlows): number {
  return 1 + Math.max(...columnsOf(flows).values());
}

/** The column of each node: as early as its ribbons allow, and last for those that nothing leaves. */
function columnsOf({ nodes, ribbons }: DataFlows): Map<string, number> {
  const { nodes: placed } = sankey<{ id: string }, object>().nodeId(({ id }) => id)({
    nodes: nodes.map(({ id }) => ({ id })),
    links: ribbons.map(({ from, to }) => ({ source: from, target: to, value: 1 })),
  });
  const last = Math.max(...placed.map(({ depth = 0 }) => depth));
  return new Map(placed.map(({ id, depth = 0, sourceLinks = [] }) => [id, sourceLinks.length > 0 ? depth : last]));
}

function heightOfColumn(slots: Slot[], column: number, padding: number): number {
  const own = slots.filter((slot) => slot.column === column);
  return own.reduce((sum, { fixedValue }) => sum + fixedValue, padding * (own.length - 1));
}
