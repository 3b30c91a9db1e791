import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { QR_LIMIT, qrOf } from '../../../utils/sharing/link/qr-of';

describe('the QR code of a link', () => {
  it.each([
    ['nothing', ''],
    ['more bytes than are read with ease', 'x'.repeat(QR_LIMIT + 1)],
    ['few letters of many bytes', '投'.repeat(QR_LIMIT / 2)],
  ])('is none for %s', (_, text) => {
    expect(qrOf(text)).toBeNull();
  });

  it('holds as many bytes as it says', () => {
    expect(qrOf('x'.repeat(QR_LIMIT))).not.toBeNull();
  });

  it('draws every module that the code has, and no other', () => {
    const text = 'https://viewer.example/#isoloir1.AbC';
    const black = modulesOf(qrOf(text)?.path ?? '');
    const wanted = encode(text, { ecc: 'L', boostEcc: true, border: 0 }).data.flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`${x + 4} ${y + 4}`] : [])),
    );
    expect([...black].sort()).toEqual(wanted.sort());
  });

  it('has four white modules on every side, and a finder pattern in three corners', () => {
    const qr = qrOf('https://viewer.example/#isoloir1.AbC');
    if (!qr) throw new Error('no code');
    const black = modulesOf(qr.path);
    const places = [...black].map((place) => place.split(' ').map(Number));
    const [low, high] = [Math.min(...places.flat()), Math.max(...places.flat())];
    expect([low, high]).toEqual([4, qr.size - 5]);
    const last = qr.size - 5;
    for (const [x, y] of [
      [4, 4],
      [last, 4],
      [4, last],
    ]) {
      expect(black.has(`${x} ${y}`)).toBe(true);
    }
    expect(black.has(`${last} ${last}`)).toBe(false);
  });
});

/** Every black module that a path of runs covers, as "x y". */
function modulesOf(path: string): Set<string> {
  const black = new Set<string>();
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(length); step += 1) black.add(`${Number(x) + step} ${y}`);
  }
  return black;
}
