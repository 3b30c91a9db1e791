/** What a word tells the gate, as bits: decisive; in need of company; of another kind of site (the order of the lists); a party's name. */
export const DECISIVE = 1;
export const SUPPORTING = 2;
export const OTHER = 4;
export const PARTY = 8;

/** The few words of each language that fit into the script every page carries; the rest of a lexicon is left out of it. */
const lists = Object.values(import.meta.glob<string>('./lexicon/*.ts', { eager: true, import: 'gate' }));

/** Beginnings of words, and (written with `*`) parts looked for inside them: German, Dutch and Nordic compounds. */
const starts = new Map<string, number>();
const insides = new Map<string, number>();
const heads = new Set<string>();
for (const list of lists) {
  list.split(';').forEach((words, index) => {
    for (const written of words.split(' ')) {
      const party = written.endsWith('+');
      const text = party ? written.slice(0, -1) : written;
      const inside = text.startsWith('*');
      const known = inside ? insides : starts;
      const key = inside ? text.slice(1) : text;
      known.set(key, (known.get(key) ?? 0) | (1 << index) | (party ? PARTY : 0));
      if (!inside) heads.add(key.slice(0, 2));
    }
  });
}
const inside = new RegExp([...insides.keys()].join('|'));
const LONGEST = 16;

/** Letters and digits, near enough: `\p{L}` alone would take a page more time to prepare than the whole gate takes. */
const WORD = /[a-z0-9\xaa-\xba\xc0-\u1fff\u2c00-\ud7ff]+/g;
const ACCENTS = /[\u0300-\u036f]+/g;

/** How often each known beginning stands in a text of `length` words, and what it tells. */
export interface Told {
  length: number;
  known: Map<string, { bits: number; times: number }>;
}

/** What the words of a text tell, folded; apostrophes and hyphens part them. */
export function tellWords(text: string): Told {
  const words = text.toLowerCase().normalize('NFD').replace(ACCENTS, '').match(WORD) ?? [];
  const known: Told['known'] = new Map();
  for (const word of words) {
    const key = beginningOf(word);
    if (key === '') continue;
    const before = known.get(key);
    if (before) before.times++;
    else known.set(key, { bits: starts.get(key) ?? insides.get(key) ?? 0, times: 1 });
  }
  return { length: words.length, known };
}

function beginningOf(word: string): string {
  if (heads.has(word.slice(0, 2))) {
    for (let length = Math.min(word.length, LONGEST); length > 1; length--) {
      const start = word.slice(0, length);
      if (starts.has(start)) return start;
    }
  }
  return word.length > 5 ? (inside.exec(word)?.[0] ?? '') : '';
}
