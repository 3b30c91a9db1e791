import { round } from './scene';

/** How far a ribbon's corner is rounded where there is room. */
export const BEND = 10;

interface Point {
  x: number;
  y: number;
}

/** Goes right to `lane`, along it up or down, and right again to the end, with rounded corners. Continues a path that stands at `from`. */
export function bendAcross(from: Point, lane: number, to: Point): string {
  const down = to.y - from.y;
  // Two corners need room; a little up or down is one gentle curve.
  if (Math.abs(down) < 2 * BEND) {
    const middle = round((from.x + to.x) / 2);
    return `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
  }
  const bend = Math.min(BEND, lane - from.x, to.x - lane);
  const turn = down > 0 ? bend : -bend;
  return `H${round(lane - bend)}Q${lane} ${from.y} ${lane} ${round(from.y + turn)}V${round(to.y - turn)}Q${lane} ${to.y} ${round(lane + bend)} ${to.y}H${to.x}`;
}

/** Goes down from `from` to the height of `to`, and right to it. */
export function bendDown(from: Point, to: Point): string {
  const bend = round(Math.min(BEND, to.x - from.x, to.y - from.y));
  return `M${from.x} ${from.y}V${round(to.y - bend)}Q${from.x} ${to.y} ${round(from.x + bend)} ${to.y}H${to.x}`;
}
