import type { Words } from '../../evidence';
import { breakLines, fitLine, type Width } from './break-lines';
import type { Card } from './card';
import { directionOf } from './direction';
import { CARD_SIZE, COLOURS, FOOT, MARGIN, noteType, quoteType, SIZES, SOURCE, type Type } from './looks';
import { plainLine, plainText } from './plain-line';
import { tellFoot } from './tell-foot';

/** A line of text: `x` is where it begins, its right end where it runs from right to left; `y` its baseline. */
export interface CardLine {
  text: string;
  x: number;
  y: number;
  font: string;
  colour: string;
  direction: 'ltr' | 'rtl';
}

export interface CardBox {
  x: number;
  y: number;
  width: number;
  height: number;
  colour: string;
}

export interface CardLayout {
  width: number;
  height: number;
  lines: CardLine[];
  boxes: CardBox[];
}

/** How wide a text is in a font, as `CanvasRenderingContext2D.measureText` tells it. */
export type Measure = (text: string, font: string) => number;

/** A block of text on the card. `quoted`: somebody else's words, with a line beside them. */
interface Block {
  text: string;
  quoted: boolean;
}

/** From a quote's line to its words, and from one block to the next. */
const INDENT = 28;
const GAP = 32;

/** Of the lines that fit, a quote gets at most this part where the note needs room too. */
const QUOTE_PART = 0.6;

const INNER = CARD_SIZE.width - 2 * MARGIN;
const FOOT_TOP = CARD_SIZE.height - MARGIN - FOOT.leading - SOURCE.leading;

/** Where everything stands on a card. Nothing stands outside of it, however much is said. */
export function layCard(card: Card, measure: Measure, words: Words): CardLayout {
  const blocks = blocksOf(card);
  const set = SIZES.map((size) => setBlocks(blocks, size, measure)).find(({ fits }) => fits);
  const { laid } = set ?? setBlocks(blocks, SIZES[SIZES.length - 1] ?? 24, measure, true);
  const layout: CardLayout = { ...CARD_SIZE, lines: [], boxes: [] };
  let top = MARGIN;
  for (const { lines, type, quoted, direction } of laid) {
    const start = quoted ? INDENT : 0;
    const x = direction === 'rtl' ? CARD_SIZE.width - MARGIN - start : MARGIN + start;
    const height = lines.length * type.leading;
    if (quoted && height > 0) {
      layout.boxes.push({
        x: direction === 'rtl' ? CARD_SIZE.width - MARGIN - 3 : MARGIN,
        y: top,
        width: 3,
        height,
        colour: COLOURS.accent,
      });
    }
    for (const [place, text] of lines.entries()) {
      const y = top + place * type.leading + baselineIn(type);
      layout.lines.push({ text, x, y, font: type.font, colour: COLOURS.ink, direction });
    }
    top += height + GAP;
  }
  layout.lines.push(...layFoot(card, measure, words));
  layout.boxes.push({ x: MARGIN, y: FOOT_TOP - 16, width: INNER, height: 1, colour: COLOURS.muted });
  return layout;
}

function blocksOf(card: Card): Block[] {
  const blocks =
    card.kind === 'note'
      ? [
          { text: plainText(card.quote ?? ''), quoted: true },
          { text: plainText(card.note), quoted: false },
        ]
      : card.lines.map((line) => ({ text: plainLine(line), quoted: false }));
  return blocks.filter(({ text }) => text !== '');
}

type SetBlock = { lines: string[]; type: Type; quoted: boolean; direction: 'ltr' | 'rtl' };

/** Sets all blocks in one size; `cut`: what does not fit is left out, with "…". */
function setBlocks(blocks: Block[], size: number, measure: Measure, cut = false): { laid: SetBlock[]; fits: boolean } {
  const room = FOOT_TOP - 16 - GAP - MARGIN;
  const laid: SetBlock[] = [];
  let left = room;
  for (const [place, { text, quoted }] of blocks.entries()) {
    const type = quoted ? quoteType(size) : noteType(size);
    const widthOf: Width = (part) => measure(part, type.font);
    const part = cut && quoted && place < blocks.length - 1 ? QUOTE_PART : 1;
    const most = cut ? Math.floor((left * part) / type.leading) : Math.ceil(room / type.leading);
    if (cut && most < 1) break;
    const lines = breakLines(text, INNER - (quoted ? INDENT : 0), widthOf, most);
    laid.push({ lines, type, quoted, direction: directionOf(text) });
    left -= lines.length * type.leading + GAP;
  }
  const cutShort = laid.some(({ lines }) => lines.at(-1)?.endsWith('…'));
  return { laid, fits: left + GAP >= 0 && !cutShort };
}

/** Site and day, the address of the words, and what made the picture. */
function layFoot(card: Card, measure: Measure, words: Words): CardLine[] {
  const name = words('extension_name');
  const right = CARD_SIZE.width - MARGIN;
  const nameWidth = measure(name, FOOT.font);
  // Of a long name the end is left out, not the day.
  const room = INNER - nameWidth - GAP - measure(tellFoot(card, '', words), FOOT.font);
  const site = fitLine(plainLine(card.site), room, (text) => measure(text, FOOT.font));
  const line = (text: string, type: Type, top: number, colour: string): CardLine => ({
    text,
    x: MARGIN,
    y: top + baselineIn(type),
    font: type.font,
    colour,
    direction: 'ltr',
  });
  return [
    line(tellFoot(card, site, words), FOOT, FOOT_TOP, COLOURS.ink),
    { ...line(name, FOOT, FOOT_TOP, COLOURS.accent), x: right - nameWidth },
    line(
      fitLine(plainLine(card.source), INNER, (text) => measure(text, SOURCE.font)),
      SOURCE,
      FOOT_TOP + FOOT.leading,
      COLOURS.muted,
    ),
  ];
}

/** How far below the top of its line a text stands. */
function baselineIn({ leading }: Type): number {
  return Math.round(leading * 0.74);
}
