/** So much of a stem is looked up; what begins with it is then tried. Shorter stems are tried at every word. */
const KEY = 3;

/** A pattern of a lexicon with what it stands for: `word`, `stem*`, `*end` or `*inside*`. */
export interface Written<T> {
  pattern: string;
  value: T;
}

interface Entry<T> {
  fits(word: string): boolean;
  value: T;
  /** Rank among those written. */
  place: number;
}

/** Whether a word fits a pattern. */
export function matcherOf(pattern: string): (word: string) => boolean {
  const text = pattern.replaceAll('*', '');
  if (pattern.startsWith('*'))
    return pattern.endsWith('*') ? (word) => word.includes(text) : (word) => word.endsWith(text);
  return pattern.endsWith('*') ? (word) => word.startsWith(text) : (word) => word === text;
}

/**
 * All that fits a word, in a few look-ups however many patterns there are: whole words first, then the others, each in the order
 * written.
 */
export function wordTable<T>(written: readonly Written<T>[]): (word: string) => readonly T[] {
  const whole = new Map<string, T[]>();
  const starts = new Map<string, Entry<T>[]>();
  const ends = new Map<string, Entry<T>[]>();
  const others: Entry<T>[] = [];
  written.forEach(({ pattern, value }, place) => {
    const entry = { fits: matcherOf(pattern), value, place };
    const text = pattern.replaceAll('*', '');
    const [open, closed] = [pattern.startsWith('*'), !pattern.endsWith('*')];
    if (!open && closed) add(whole, text, value);
    else if (text.length < KEY || (open && !closed)) others.push(entry);
    else if (open) add(ends, text.slice(-KEY), entry);
    else add(starts, text.slice(0, KEY), entry);
  });

  return (word) => {
    const loose: Entry<T>[] = [];
    for (const entries of [starts.get(word.slice(0, KEY)), ends.get(word.slice(-KEY)), others]) {
      for (const entry of entries ?? []) if (entry.fits(word)) loose.push(entry);
    }
    const exact = whole.get(word) ?? [];
    if (loose.length === 0) return exact;
    return [...exact, ...loose.sort((a, b) => a.place - b.place).map(({ value }) => value)];
  };
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
