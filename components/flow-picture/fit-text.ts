/** Width of letters in parts of the type's size: generous, so that no usual system font is wider. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[.,:;'’!|iljtfr()[\]\s·]/, 0.4],
  [/[mwMW@%—…]/, 1],
  [/[A-ZÀ-ÞÆŒ&]/, 0.78],
  [/[a-zà-ÿœ0-9\-_/?“”«»]/, 0.65],
  // Marks stand on the letter before.
  [/\p{M}/u, 0],
  [/[\u0370-\u05ff]/, 0.76],
];
/** Ideographs, pictures, and all scripts not named above. */
const WIDEST = 1.15;
const BOLDER = 1.1;

/** A type to set text in; sizes in CSS pixels. */
export interface Type {
  size: number;
  bold?: boolean;
}

/** How wide a text is at most. */
export function widthOf(text: string, { size, bold = false }: Type): number {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? WIDEST;
  return width * size * (bold ? BOLDER : 1);
}

/** Breaks a text into at most `most` lines no wider than `width`: between words, after the dots of a host, else anywhere; "…" where it is cut. */
export function fitText(text: string, width: number, type: Type, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, width, type)) {
    if (widthOf((line + piece).trimEnd(), type) <= width) line += piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
    if (lines.length === most) return [...lines.slice(0, -1), cut(lines.at(-1) ?? '', width, type)];
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Words and the labels of hosts, each with what follows it; longer ones than a line in single letters. A no-break space does not break. */
function piecesOf(text: string, width: number, type: Type): string[] {
  const pieces = text.match(/[^ .\-/]*[ .\-/]?/g) ?? [];
  return pieces.filter(Boolean).flatMap((piece) => (widthOf(piece.trimEnd(), type) > width ? [...piece] : [piece]));
}

function cut(line: string, width: number, type: Type): string {
  const letters = [...line];
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, type) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
