import { encode } from 'uqr';

/** Longest text, in bytes, that a telephone reads off a screen with ease: 105 modules a side at the lowest correction. */
export const QR_LIMIT = 1_000;

/** White around the code, in modules, that a reader needs (ISO/IEC 18004, 5.3.8). */
const QUIET = 4;

/** A QR code as one path in a square of `size` units, its quiet zone inside. Fill it black on white. */
export interface Qr {
  size: number;
  path: string;
}

/** The QR code of a text; null where the text is too long to be read off a screen with ease. */
export function qrOf(text: string): Qr | null {
  if (text === '' || text.length > QR_LIMIT || new TextEncoder().encode(text).length > QR_LIMIT) return null;
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: 0 });
  return { size: size + 2 * QUIET, path: data.map(drawRow).join('') };
}

/** Black runs of a row as rectangles. */
function drawRow(row: boolean[], y: number): string {
  let path = '';
  for (let from = row.indexOf(true); from >= 0; ) {
    const to = row.indexOf(false, from);
    const end = to < 0 ? row.length : to;
    path += `M${from + QUIET} ${y + QUIET}h${end - from}v1h${from - end}z`;
    from = row.indexOf(true, end);
  }
  return path;
}
