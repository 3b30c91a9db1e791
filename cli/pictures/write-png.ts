import { writeFile } from 'node:fs/promises';
import { PNG } from 'pngjs';

/** 24 bits a dot, no transparency: all that the Chrome Web Store takes. */
const COLOURS = 2;
/** Flat areas and text come out smallest where each row is packed as it is. */
const FILTERS = [0];

/** Writes a picture anew as the stores want it, packed as tightly as PNG can. */
export async function writePng(file: string, picture: Uint8Array): Promise<void> {
  const image = PNG.sync.read(Buffer.from(picture));
  const options = { colorType: COLOURS, inputHasAlpha: true, deflateLevel: 9, deflateStrategy: 0 } as const;
  const packed = [...FILTERS, -1].map((filterType) => PNG.sync.write(image, { ...options, filterType }));
  packed.sort((a, b) => a.length - b.length);
  await writeFile(file, packed[0] ?? picture);
}
