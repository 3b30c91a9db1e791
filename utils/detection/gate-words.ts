import { fold, lists } from './gate-lists';

/** What a word tells the gate, as bits: decisive; in need of company; of another kind of site (the order of the lists); a party's name. */
export const DECISIVE = 1;
export const SUPPORTING = 2;
export const OTHER = 4;
export const PARTY = 8;

/** The words of each kind in all languages, with blanks around each; put together when the first page is looked at closely. */
let kinds: readonly string[] = [];
let known: RegExp | undefined;

/**
 * Known beginnings of words (the longer before the shorter), and in longer words the parts written with `*`: German, Dutch and Nordic
 * compounds. One expression that the browser compiles: a table filled and asked word by word would take a page three times as long.
 */
function knownWords(): RegExp {
  kinds = [0, 1, 2].map((kind) => ` ${lists.map((list) => list.split(';')[kind]).join(' ')} `);
  const written = kinds.join('').replaceAll('+', '').trim().split(/ +/).sort().reverse().join('|');
  const parts = written.indexOf('|*');
  return new RegExp(
    ` (?:(${written.slice(0, parts)})|(?=[^ ]{6})[^ ]*?(${written.slice(parts + 1).replaceAll('*', '')}))`,
    'g',
  );
}

/** Letters and digits, near enough: `\p{L}` alone would take a page more time to prepare than the whole gate takes. */
const WORD = /[a-z0-9\xaa-\xba\xc0-\u1fff\u2c00-\ud7ff]+/g;

/** How often each known beginning stands in a text of `length` words, and what it tells. */
export interface Told {
  length: number;
  known: Map<string, { bits: number; times: number }>;
}

/** What the words of a text tell, folded; apostrophes and hyphens part them. */
export function tellWords(text: string): Told {
  const words = fold(text).match(WORD) ?? [];
  known ??= knownWords();
  const told: Told['known'] = new Map();
  for (const [, start, part] of ` ${words.join(' ')}`.matchAll(known)) {
    const key = start ?? part ?? '';
    const before = told.get(key);
    if (before) before.times++;
    else told.set(key, { bits: bitsOf(key) || bitsOf(`*${key}`), times: 1 });
  }
  return { length: words.length, known: told };
}

function bitsOf(word: string): number {
  let bits = 0;
  kinds.forEach((words, kind) => {
    if (words.includes(` ${word} `)) bits |= 1 << kind;
    if (words.includes(` ${word}+ `)) bits |= (1 << kind) | PARTY;
  });
  return bits;
}
