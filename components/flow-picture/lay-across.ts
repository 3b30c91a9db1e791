import type { FlowRibbon } from '../../utils/report';
import { BEND, bendAcross } from './bend';
import { widthOf } from './fit-text';
import { countColumns, orderFlows, type PlacedPiece, type PlacedSlot } from './order-flows';
import { sayNode } from './say-flows';
import { type Band, type Box, boxAt, NAME, PAD, round, type Scene, setText, type Task, thicknessOf } from './scene';

/** Between two boxes, one below the other. */
const PADDING = 12;
/** Between two ribbons that run side by side. */
const LANE = 3;
/** Kept free on both sides of a gap between columns. */
const SHORE = 11;
/** A gap grows so far beyond what its ribbons need. */
const MOST_FREE = 48;
const WIDEST_BOX = 200;
const NARROWEST_BOX = 126;

/** A part of a ribbon between two columns, with the height at which it begins and ends. */
interface Leg {
  ribbon: FlowRibbon;
  part: number;
  column: number;
  from: number;
  to: number;
}

/**
 * Columns side by side, from the reader at the start to the receivers; between two columns every ribbon climbs in a lane of its own. Null
 * where boxes would be too narrow to read.
 */
export function layAcross({ flows, words, width: room }: Task): Scene | null {
  const columns = countColumns(flows);
  // Lanes come first: boxes share what they leave. How many there are depends on nothing but the flows.
  const gaps = legsOf(orderFlows(flows, { heightOf: () => 40, thicknessOf, padding: PADDING }).links, columns).map(
    roomFor,
  );
  const first = Math.ceil(
    Math.max(...flows.nodes.map((node) => (node.lane === 'you' ? widthOf(sayNode(words, node), NAME) + 2 * PAD : 0))),
  );
  const box = Math.min(WIDEST_BOX, Math.floor((room - sum(gaps) - first) / (columns - 1)));
  if (box < NARROWEST_BOX) return null;
  const widthIn = (column: number) => (column === 0 ? first : box);
  const texts = new Map(flows.nodes.map((node) => [node.id, setText(words, node, node.lane === 'you' ? first : box)]));
  const { nodes, links, height } = orderFlows(flows, { heightOf, thicknessOf, padding: PADDING });

  const free = Math.min(MOST_FREE, (room - sum(gaps) - first - (columns - 1) * box) / (columns - 1));
  const xOf = (column: number) =>
    column === 0 ? 0 : first + (column - 1) * box + sum(gaps.slice(0, column)) + column * free;
  const boxes = nodes.flatMap(({ id, column, y0 = 0, y1 = 0 }): Box[] => {
    const node = flows.nodes.find((it) => it.id === id);
    const at = { x: round(xOf(column)), y: round(y0), width: widthIn(column), height: round(y1 - y0) };
    return node ? [boxAt(node, texts.get(id)?.lines ?? [], at)] : [];
  });
  const paths = new Map<FlowRibbon, string>();
  const legs = legsOf(links, columns);
  for (const [column, between] of legs.entries()) {
    const [start, end] = [round(xOf(column) + widthIn(column)), round(xOf(column + 1))];
    let lane = start + (end - start - roomFor(between)) / 2 + SHORE;
    for (const { ribbon, from, to } of inLanes(between)) {
      const thick = Math.abs(to - from) < 2 * BEND ? 0 : thicknessOf(ribbon);
      const before = paths.get(ribbon) ?? `M${start} ${from}`;
      paths.set(
        ribbon,
        `${before}L${start} ${from}${bendAcross({ x: start, y: from }, round(lane + thick / 2), { x: end, y: to })}`,
      );
      if (thick > 0) lane += thick + LANE;
    }
  }
  const bands = flows.ribbons.map((ribbon): Band => {
    return { ribbon, path: paths.get(ribbon) ?? '', thickness: round(thicknessOf(ribbon)) };
  });
  return { width: round(xOf(columns - 1) + box), height: Math.ceil(height), boxes, bands };

  /** As high as its text, or as all that arrives or leaves. */
  function heightOf(id: string): number {
    const through = (side: 'from' | 'to') =>
      sum(flows.ribbons.filter((ribbon) => ribbon[side] === id).map((ribbon) => thicknessOf(ribbon) + LANE));
    return Math.max(texts.get(id)?.height ?? 0, through('from') + PADDING, through('to') + PADDING);
  }
}

/** The legs of all ribbons, for each gap between two columns. */
function legsOf(links: PlacedPiece[], columns: number): Leg[][] {
  const legs = links.flatMap((link): Leg[] => {
    const { ribbon, part, source, target } = link;
    if (!isPlaced(source) || !isPlaced(target)) return [];
    const [from, to] = [standing(link, source, 'sourceLinks'), standing(link, target, 'targetLinks')];
    return [{ ribbon, part, column: source.column, from, to }];
  });
  return Array.from({ length: columns - 1 }, (_, column) => legs.filter((leg) => leg.column === column));
}

/** What leaves lowest turns down first, what leaves highest turns up first: ribbons of one box never cross. */
function inLanes(legs: Leg[]): Leg[] {
  const falling = legs.filter(({ from, to }) => to >= from).sort((a, b) => b.from - a.from);
  const rising = legs.filter(({ from, to }) => to < from).sort((a, b) => a.from - b.from);
  return [...falling, ...rising];
}

function roomFor(legs: Leg[]): number {
  return sum(legs.map(({ ribbon }) => thicknessOf(ribbon) + LANE)) + 2 * SHORE;
}

/** Height at which a ribbon stands at a box: all of one side around its middle, a little apart. */
function standing(
  link: PlacedPiece,
  { y0 = 0, y1 = 0, pass, ...node }: PlacedSlot,
  side: 'sourceLinks' | 'targetLinks',
): number {
  const all = node[side] ?? [];
  const apart = pass ? 0 : LANE;
  const stacked = sum(all.map(({ ribbon }) => thicknessOf(ribbon) + apart)) - apart;
  const before = all.slice(0, all.indexOf(link)).map(({ ribbon }) => thicknessOf(ribbon) + apart);
  return round((y0 + y1 - stacked) / 2 + sum(before) + thicknessOf(link.ribbon) / 2);
}

function isPlaced(end: PlacedPiece['source']): end is PlacedSlot {
  return typeof end === 'object';
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
