import type { DataFlows, FlowNode, FlowRibbon } from '../../utils/report';
import type { InterfaceWords } from '../i18n';
import { fitText, type Type } from './fit-text';
import { sayNode, sayNodeNote } from './say-flows';

export const NAME: Type = { size: 13, bold: true };
export const NOTE: Type = { size: 12 };
export const LINE = 16;
/** Between a box's edge and its text. */
export const PAD = 8;
const LINES = { name: 3, note: 3 };

/** A line of text: `y` is its baseline. */
export interface TextLine {
  text: string;
  type: Type;
  x: number;
  y: number;
}

export interface Box {
  node: FlowNode;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: TextLine[];
}

/** A ribbon as the middle line of its band. */
export interface Band {
  ribbon: FlowRibbon;
  path: string;
  thickness: number;
}

/** All that is drawn, in CSS pixels: bands first, boxes over them. */
export interface Scene {
  width: number;
  height: number;
  boxes: Box[];
  bands: Band[];
}

/** What a way of laying out is given. */
export interface Task {
  flows: DataFlows;
  words: InterfaceWords;
  width: number;
}

/** A node's text broken to a width, and how high its box then is. */
export function setText(words: InterfaceWords, node: FlowNode, width: number): { lines: TextLine[]; height: number } {
  const inner = width - 2 * PAD;
  const set = (text: string, type: Type, most: number) =>
    fitText(text, inner, type, most).map((line) => ({ line, type }));
  const all = [...set(sayNode(words, node), NAME, LINES.name), ...set(sayNodeNote(words, node), NOTE, LINES.note)];
  const lines = all.map(({ line, type }, at) => ({ text: line, type, x: PAD, y: PAD + at * LINE + 12 }));
  return { lines, height: all.length * LINE + 2 * PAD };
}

/** Moves a box and its text to where it stands. */
export function boxAt(node: FlowNode, lines: TextLine[], at: Pick<Box, 'x' | 'y' | 'width' | 'height'>): Box {
  const text = lines.length * LINE + 2 * PAD;
  const down = at.y + (at.height - text) / 2;
  return { node, ...at, lines: lines.map((line) => ({ ...line, x: at.x + line.x, y: round(down + line.y) })) };
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** How wide a ribbon is drawn. */
export function thicknessOf({ width }: FlowRibbon): number {
  return 3.5 + 0.75 * (width - 1);
}
