import type { FlowNode, FlowRibbon } from '../../utils/report';
import { bendDown } from './bend';
import { widthOf } from './fit-text';
import {
  type Band,
  type Box,
  boxAt,
  PAD,
  round,
  type Scene,
  setText,
  type Task,
  type TextLine,
  thicknessOf,
} from './scene';

/** Between two boxes, one below the other. */
const GAP = 10;
/** Between two ribbons that run side by side. */
const LANE = 3;
const NARROWEST_BOX = 132;

/**
 * One box a line, from the reader on top to the receivers below, in the order of the flows. What leaves a box leaves it at its foot and
 * runs down beside all that stands further in: no ribbon runs behind a box.
 */
export function layDown({ flows: { nodes, ribbons }, words, width }: Task): Scene {
  const rowOf = new Map(nodes.map(({ id }, at) => [id, at]));
  const endOf = ({ id }: FlowNode) =>
    Math.max(...ribbons.filter(({ from }) => from === id).map(({ to }) => rowOf.get(to) ?? 0), 0);
  const leaving = ({ id }: FlowNode) =>
    ribbons
      .filter(({ from }) => from === id)
      // What goes furthest down runs furthest out.
      .sort((a, b) => (rowOf.get(b.to) ?? 0) - (rowOf.get(a.to) ?? 0));
  const needed = Math.max(...indents(nodes, (node) => stripOf(leaving(node), 1), endOf).values(), 1);
  const scale = Math.min(1, (width - NARROWEST_BOX) / needed);
  const indentOf = indents(nodes, (node) => stripOf(leaving(node), scale), endOf);
  const boxes = new Map<string, Box>();
  const lanes = new Map<FlowRibbon, number>();
  let top = 0;
  for (const node of nodes) {
    const indent = indentOf.get(node) ?? 0;
    const out = leaving(node);
    const strip = stripOf(out, scale);
    const { lines, height: text } = setText(words, node, width - indent);
    const arriving = ribbons.filter((ribbon) => ribbon.to === node.id);
    const height = Math.max(text, stripOf(arriving, scale) + LANE);
    // The reader is the one box that needs no more room than its word.
    const wide = node.lane === 'you' ? Math.max(strip, widthOfLines(lines)) : width - indent;
    boxes.set(node.id, boxAt(node, lines, { x: round(indent), y: top, width: round(wide), height }));
    let x = indent;
    for (const ribbon of out) {
      const thick = thicknessOf(ribbon) * scale;
      lanes.set(ribbon, round(x + LANE * scale + thick / 2));
      x += LANE * scale + thick;
    }
    top += height + GAP;
  }

  const bands = ribbons.flatMap((ribbon): Band[] => {
    const [from, to, x] = [boxes.get(ribbon.from), boxes.get(ribbon.to), lanes.get(ribbon)];
    if (from === undefined || to === undefined || x === undefined) return [];
    const path = bendDown({ x, y: from.y + from.height }, { x: to.x, y: arrivalOf(ribbon, to) });
    return [{ ribbon, path, thickness: round(thicknessOf(ribbon) * scale) }];
  });
  return { width, height: Math.max(top - GAP, 0), boxes: [...boxes.values()], bands };

  /** Arrivals stand around the middle of the box's edge; what comes from further out arrives lower, so that none crosses another. */
  function arrivalOf(ribbon: FlowRibbon, { y, height, node }: Box): number {
    const arriving = ribbons
      .filter(({ to }) => to === node.id)
      .sort((a, b) => (lanes.get(b) ?? 0) - (lanes.get(a) ?? 0));
    const before = arriving.slice(0, arriving.indexOf(ribbon));
    return round(y + (height - spread(arriving, scale)) / 2 + spread(before, scale) + spread([ribbon], scale) / 2);
  }
}

/** How far in each box stands: beside all ribbons that began above it and end below. */
function indents(
  nodes: FlowNode[],
  stripFor: (node: FlowNode) => number,
  endOf: (node: FlowNode) => number,
): Map<FlowNode, number> {
  const found = new Map<FlowNode, number>();
  for (const [row, node] of nodes.entries()) {
    const passing = nodes.slice(0, row).filter((before) => endOf(before) >= row);
    found.set(node, Math.max(0, ...passing.map((before) => (found.get(before) ?? 0) + stripFor(before))));
  }
  return found;
}

function widthOfLines(lines: TextLine[]): number {
  return 2 * PAD + Math.max(...lines.map(({ text, type }) => widthOf(text, type)), 0);
}

/** Width that ribbons need side by side, each with what keeps it from the next. */
function spread(ribbons: FlowRibbon[], scale: number): number {
  return ribbons.reduce((sum, ribbon) => sum + (thicknessOf(ribbon) + LANE) * scale, 0);
}

function stripOf(ribbons: FlowRibbon[], scale: number): number {
  return ribbons.length === 0 ? 0 : spread(ribbons, scale) + 2 * LANE * scale;
}
