import model from './model.json';

/** The weights are written in letters: M is none, A and Y are the most against and for a language. */
const NONE = 'M'.charCodeAt(0);

/** Codes of the languages that the model was trained on, in the order of every list of scores. */
export const knownLanguages: readonly string[] = Object.keys(model.weights);

/** What the scorer walks through: all grams in one tree, and the weights at the nodes where one ends. */
export interface GramTree {
  /** Number of a character among those that occur in grams, from 1; 0 for every other. Index: UTF-16 unit. */
  letters: Uint8Array;
  /** Size of a node's row in `next`: one more than there are characters. */
  width: number;
  /** The node after node n on character c: next[n * width + c]; 0 is the root, which nothing leads back to. */
  next: Uint16Array;
  /** Weights of the gram that ends at node n: those from starts[n] to starts[n + 1]. */
  starts: Uint32Array;
  languages: Uint8Array;
  weights: Int8Array;
}

/** Builds the tree from the file of the model; takes a few milliseconds, so it is done when the first text is read. */
function growTree(): GramTree {
  const grams = model.grams.split('|');
  const columns = Object.values(model.weights);
  const letters = new Uint8Array(0x10000);
  let width = 1;
  for (const gram of grams) {
    for (let at = 0; at < gram.length; at++)
      if (letters[gram.charCodeAt(at)] === 0) letters[gram.charCodeAt(at)] = width++;
  }

  const next = new Uint16Array((grams.reduce((sum, gram) => sum + gram.length, 0) + 1) * width);
  const ends = new Map<number, number>();
  let nodes = 1;
  grams.forEach((gram, index) => {
    let node = 0;
    for (let at = 0; at < gram.length; at++) {
      const step = node * width + (letters[gram.charCodeAt(at)] ?? 0);
      if (next[step] === 0) next[step] = nodes++;
      node = next[step] ?? 0;
    }
    ends.set(node, index);
  });

  const starts = new Uint32Array(nodes + 1);
  const found: { language: number; weight: number }[] = [];
  for (let node = 0; node < nodes; node++) {
    const gram = ends.get(node);
    columns.forEach((column, language) => {
      const weight = gram === undefined ? 0 : column.charCodeAt(gram) - NONE;
      if (weight !== 0) found.push({ language, weight });
    });
    starts[node + 1] = found.length;
  }
  return {
    letters,
    width,
    next: next.slice(0, nodes * width),
    starts,
    languages: Uint8Array.from(found, ({ language }) => language),
    weights: Int8Array.from(found, ({ weight }) => weight),
  };
}

let grown: GramTree | undefined;

/** The model, ready to score. */
export function readModel(): GramTree {
  grown ??= growTree();
  return grown;
}
