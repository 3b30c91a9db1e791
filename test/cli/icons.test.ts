import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../public/icon');
const STATES = ['found', 'idle', 'off', 'unsure'];
const read = (file: string) => PNG.sync.read(readFileSync(join(folder, file)));

/** Whether each dot of a 16-dot icon is drawn light: shape, not colour. */
function shapeOf(state: string): boolean[] {
  const { data } = read(`${state}-16.png`);
  return Array.from(
    { length: 256 },
    (_, dot) => data.readUInt8(dot * 4 + 1) > 160 && data.readUInt8(dot * 4 + 3) > 160,
  );
}

/** WCAG 2.2 relative luminance of a dot. */
function luminance(data: Buffer, dot: number): number {
  const [r = 0, g = 0, b = 0] = [0, 1, 2].map((channel) => {
    const part = data.readUInt8(dot * 4 + channel) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe('the icons', () => {
  it.each(STATES.flatMap((state) => [16, 24, 32, 48].map((size) => [`${state}-${size}.png`, size] as const)))(
    '%s is drawn at its size',
    (file, size) => expect(read(file)).toMatchObject({ width: size, height: size }),
  );

  it.each([16, 32, 48, 128])('the extension’s own is there in %d', (size) => {
    expect(read(`${size}.png`)).toMatchObject({ width: size, height: size });
  });

  it('each has its drawing', () => {
    const drawings = readdirSync(folder).filter((file) => file.endsWith('.svg'));
    expect(drawings.sort()).toEqual([...STATES, 'icon'].map((name) => `${name}.svg`).sort());
  });

  it.each(STATES.flatMap((one, place) => STATES.slice(place + 1).map((other) => [one, other] as const)))(
    '“%s” and “%s” differ in shape at sixteen dots',
    (one, other) => {
      const [a, b] = [shapeOf(one), shapeOf(other)];
      expect(a.filter((light, dot) => light !== b[dot]).length).toBeGreaterThan(12);
    },
  );

  it.each(STATES)('“%s” bears its own contrast, whatever toolbar it stands in', (state) => {
    const { data } = read(`${state}-16.png`);
    const lights = Array.from({ length: 256 }, (_, dot) => dot)
      .filter((dot) => data.readUInt8(dot * 4 + 3) === 255)
      .map((dot) => luminance(data, dot));
    const contrast = (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
    expect(contrast).toBeGreaterThan(4.5);
  });
});
