import type { Words } from '../../evidence';
import type { Card } from './card';
import { layCard } from './lay-card';
import { COLOURS } from './looks';

/** A card as a PNG file, drawn here from words alone. Rejects where the browser cannot draw it. */
export async function drawCard(card: Card, words: Words): Promise<Blob> {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  const { width, height, lines, boxes } = layCard(
    card,
    (text, font) => {
      context.font = font;
      return context.measureText(text).width;
    },
    words,
  );
  // A new size empties the canvas, fonts and all.
  canvas.width = width;
  canvas.height = height;
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, width, height);
  for (const box of boxes) {
    context.fillStyle = box.colour;
    context.fillRect(box.x, box.y, box.width, box.height);
  }
  context.textAlign = 'start';
  for (const { text, x, y, font, colour, direction } of lines) {
    context.font = font;
    context.fillStyle = colour;
    context.direction = direction;
    context.fillText(text, x, y);
  }
  return canvas.convertToBlob({ type: 'image/png' });
}
