import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { letterOf, setOf } from './regexps-letters';

const parser = new RegExpParser();

/** A text made to wear out an expression: how it begins, and what then comes over and over. */
export interface Attack {
  begin: string;
  piece: string;
}

/** Most pieces of each sort that are tried of one expression. */
const PIECES = 8;

/** What is sent at every expression: runs of one letter, blanks, figures, brackets, line breaks, letters of each script. */
const ALWAYS = [...'a 1\n(-.#*/éжλع选', '[(<{', 'A b', '="', '\u0301'];

/** A repetition that goes on for so many is tried by itself, behind what comes before it. */
const LONG = 20;

/**
 * What may wear out an expression: what it looks for and its parts, alone and mixed, cut off before their end, and each of its long
 * repetitions behind its beginning.
 */
export function attacksOn(source: string, flags: string): Attack[] {
  const unicode = { unicode: flags.includes('u'), unicodeSets: flags.includes('v') };
  const pattern = parser.parsePattern(source, 0, source.length, unicode);
  const pieces = new Set<string>();
  visitRegExpAST(pattern, {
    onAlternativeEnter: ({ elements }) => pieces.add(writeAll(elements, flags)),
    onQuantifierEnter: ({ element }) => pieces.add(write(element, flags)),
  });
  const beginnings = pattern.alternatives.flatMap(({ elements }) =>
    elements.slice(1).map((_, at) => writeAll(elements.slice(0, at + 1), flags)),
  );
  const repeated = pattern.alternatives.flatMap(({ elements }) =>
    elements.flatMap((element, at): Attack[] => {
      if (element.type !== 'Quantifier' || element.max < LONG) return [];
      return [{ begin: writeAll(elements.slice(0, at), flags), piece: write(element.element, flags) }];
    }),
  );
  const own = spread([...pieces]);
  const cut = spread(beginnings);
  const spaced = own.map((it) => `${it} `);
  const alone = new Set([...own, ...spaced, ...cut, own.join(' '), own.join(''), cut.join(' '), ...ALWAYS]);
  return [...[...alone].map((piece) => ({ begin: '', piece })), ...spread(repeated)].filter(
    ({ piece }) => piece !== '',
  );
}

/** The text of an attack, with about `length` letters and an end that fits nothing. */
export const pump = ({ begin, piece }: Attack, length: number): string =>
  `${begin}${piece.repeat(Math.ceil(length / piece.length)).slice(0, length)}\u0000!`;

/** As many of the list as are tried, from all over it. */
const spread = <T>(list: T[]): T[] => list.filter((_, at) => (at * PIECES) % Math.max(PIECES, list.length) < PIECES);

const writeAll = (elements: AST.Element[], flags: string): string => elements.map((it) => write(it, flags)).join('');

/** A short text that an element matches: the first alternative, and of a repetition a few. */
function write(node: AST.Element, flags: string): string {
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup':
      return writeAll(node.alternatives[0]?.elements ?? [], flags);
    case 'Quantifier':
      return write(node.element, flags).repeat(Math.min(node.max, Math.max(node.min, 2)));
    case 'Assertion':
    case 'Backreference':
      return '';
    default:
      return letterOf(setOf(node.raw, flags)) ?? '';
  }
}
