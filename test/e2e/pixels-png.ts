import { deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** A picture as it lies in memory: four bytes a pixel. */
export type Picture = Pick<PNG, 'width' | 'height' | 'data'>;

export const readPng = (file: Uint8Array): Picture => PNG.sync.read(Buffer.from(file));

export function writePng({ width, height, data }: Picture): Buffer {
  return PNG.sync.write(Object.assign(new PNG({ width, height }), { data }));
}

/** Colours that are kept exactly: those that cover most. The others, between ink and paper, become the nearest of them. */
const COLOURS = 32;

/**
 * A picture as a file of one byte a pixel and a palette: a fifth of the bytes, and to the eye, and to a comparison that allows for
 * antialiasing, the same. The same pixels always give the same bytes.
 */
export function writePalettePng(picture: Picture): Buffer {
  const { width, height, data } = picture;
  const counts = new Map<number, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = colourAt(data, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([one, often], [other, oftener]) => oftener - often || one - other);
  const palette = ranked.slice(0, COLOURS).map(([colour]) => colour);
  const places = new Map(ranked.map(([colour]) => [colour, nearest(palette, colour)]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4) rows[y * (width + 1) + 1 + x] = places.get(colourAt(data, at)) ?? 0;
  }
  return encode(picture, palette.flatMap(channels), rows);
}

const colourAt = (data: Buffer, at: number) =>
  ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
const channels = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;

function nearest(palette: readonly number[], colour: number): number {
  const [red, green, blue] = channels(colour);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [place, one] of palette.entries()) {
    const [r, g, b] = channels(one);
    const far = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (far < least) [best, least] = [place, far];
  }
  return best;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const INDEXED = 3;

function encode({ width, height }: Picture, palette: number[], rows: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, INDEXED, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (rest >>> 8) ^ (CRC[(rest ^ byte) & 255] ?? 0);
  return (rest ^ 0xffffffff) >>> 0;
}
