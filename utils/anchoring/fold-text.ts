/** A text as it is compared, and where each of its characters stands in the text it was made from. */
export interface FoldedText {
  text: string;
  /** The place in the original at which the character at a place of `text` begins. */
  startOf: (at: number) => number;
  /** The place in the original behind the character at a place of `text`. */
  endOf: (at: number) => number;
  /** The first place of `text` whose character begins at a place of the original or behind it. */
  placeOf: (original: number) => number;
}

/** White space, and what no reader sees: soft hyphens, joiners, direction marks, variation selectors, byte order marks. */
const UNSEEN = /[\s\p{Default_Ignorable_Code_Point}]/gu;
const QUOTES = /[«»“”„‟″〝〞＂]/g;
const APOSTROPHES = /[‘’‚‛‹›′ʼ´`＇]/g;
const DASHES = /[‐‑‒–—―−﹘﹣－]/g;

/** A letter with the marks that stand on it, or the parts of Korean syllables: what Unicode writes in one piece or in several. */
const CLUSTER = /[\u1100-\u11ff]{1,40}|[\s\S]\p{M}{0,40}/uy;

/**
 * A text as it is compared: letters and signs in order, without white space and what is not seen, in one way of writing quotation marks,
 * dashes, ligatures and accents. Case is kept. White space counts for nothing, since a page may break words, or not, wherever its tags
 * stand; French puts spaces before its signs, and Chinese has none.
 */
export function foldText(original: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  const folded: string[] = [];
  for (let at = 0; at < original.length; ) {
    const from = at;
    while (at < original.length && staysAlone(original, at)) {
      starts.push(at);
      ends.push(++at);
    }
    if (at > from) folded.push(original.slice(from, at));
    if (at === original.length) break;
    const code = original.charCodeAt(at);
    if (code === SPACE || code === LINE) {
      at += 1;
      continue;
    }
    CLUSTER.lastIndex = at;
    const cluster = CLUSTER.exec(original)?.[0] ?? original.charAt(at);
    const plain = foldCluster(cluster);
    folded.push(plain);
    for (let each = 0; each < plain.length; each += 1) {
      starts.push(at);
      ends.push(at + cluster.length);
    }
    at += cluster.length;
  }
  const startOf = (at: number) => starts[at] ?? original.length;
  return {
    text: folded.join(''),
    startOf,
    endOf: (at) => ends[at] ?? original.length,
    placeOf: (place) => firstFrom(place, starts.length, startOf),
  };
}

const [PLAIN, MARK, OTHER] = [1, 2, 3];
const [SPACE, LINE] = [32, 10];

/** Whether a character is compared as it stands: one of its own, that no mark follows. */
function staysAlone(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) === PLAIN && kindOf(text.charCodeAt(at + 1)) !== MARK;
}

/** What is known of each UTF-16 unit; 0: not asked yet. Pages are long, and their characters few. */
const kinds = new Uint8Array(0x10000);

function kindOf(code: number): number {
  // Behind the end of a text stands nothing.
  if (Number.isNaN(code)) return PLAIN;
  if (kinds[code] === 0) kinds[code] = findKind(String.fromCharCode(code));
  return kinds[code] ?? OTHER;
}

/** Whether a character stays as it is, or is a mark on the one before it. */
function findKind(character: string): number {
  if (/\p{M}/u.test(character)) return MARK;
  const partial = /[\u1100-\u11ff\ud800-\udfff]/.test(character);
  return !partial && foldCluster(character) === character ? PLAIN : OTHER;
}

function foldCluster(cluster: string): string {
  return cluster
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .replace(UNSEEN, '');
}

/** Binary search in places that only grow. */
function firstFrom(place: number, length: number, startOf: (at: number) => number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
