import { setAnew, spaceAnew } from './set-anew';
import { BANNER, pick, STRANGE, strangeText } from './strange-words';

/** A text in three parts: what stands before a quote, the quote, and what stands behind it. */
export interface Parts {
  before: string;
  exact: string;
  after: string;
}

type Change = (parts: Parts, random: () => number) => Parts;

/** What becomes of pages, one thing at a time. The quote is moved along, so that its right place is known. */
export const CHANGES: Readonly<Record<string, Change>> = {
  nothing: (parts) => parts,
  'white space': (parts, random) => each(parts, (text) => spaceAnew(text, random)),
  typography: (parts) => each(parts, setAnew),
  'banner and menu in front': ({ before, ...rest }) => ({ before: `${BANNER.join('\n')}\n\n${before}`, ...rest }),
  'paragraphs put in': ({ before, exact, after }, random) => ({
    before: putIn(before, random),
    exact,
    after: putIn(after, random),
  }),
  'sections in another order': ({ before, exact, after }) => {
    const [near, far] = halves(after);
    const [first, second] = halves(before);
    return { before: far + second, exact, after: near + first };
  },
  '5 % of the other words': (parts, random) => others(parts, 0.05, random),
  '10 % of the other words': (parts, random) => others(parts, 0.1, random),
  '20 % of the other words': (parts, random) => others(parts, 0.2, random),
  'a word of the quote': (parts, random) => ({ ...parts, exact: editSome(parts.exact, 1, random) }),
  'a tenth of the quote': (parts, random) => ({
    ...parts,
    exact: editSome(parts.exact, Math.ceil(parts.exact.split(' ').length / 10), random),
  }),
  'a word of the quote, and 10 % of the others': (parts, random) =>
    others({ ...parts, exact: editSome(parts.exact, 1, random) }, 0.1, random),
  'repeated in a summary': ({ before, exact, after }) => ({ before: `In short: ${exact}\n\n${before}`, exact, after }),
  'repeated in a summary, a word changed': ({ before, exact, after }, random) => ({
    before: `In short: ${exact}\n\n${before}`,
    exact: editSome(exact, 1, random),
    after,
  }),
  'its neighbours gone': ({ before, exact, after }, random) => ({
    before: `${before.slice(0, -200)} ${pick(STRANGE, random)} `,
    exact,
    after: ` ${pick(STRANGE, random)} ${after.slice(200)}`,
  }),
};

/** The quote is taken out of the page, or something else stands in its place: nothing may be found. */
export const REMOVALS: Readonly<Record<string, Change>> = {
  'taken out': ({ before, after }) => ({ before, exact: '', after }),
  replaced: ({ before, after, exact }, random) => ({ before, exact: strangeText(exact.length, random), after }),
};

function each({ before, exact, after }: Parts, change: (text: string) => string): Parts {
  return { before: change(before), exact: change(exact), after: change(after) };
}

function putIn(text: string, random: () => number): string {
  return text.replace(/\n/g, (line) => (random() < 0.3 ? `\n${pick(STRANGE, random)}\n` : line));
}

/** Cut at a line's end near the middle. */
function halves(text: string): [string, string] {
  const at = text.indexOf('\n', Math.floor(text.length / 2)) + 1;
  return at === 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

function others({ before, exact, after }: Parts, share: number, random: () => number): Parts {
  const vocabulary = `${before} ${after}`.split(/\s+/).filter(Boolean);
  const change = (text: string) =>
    vocabulary.length === 0
      ? text
      : text.replace(/\S+/g, (word) => (random() < share ? pick(vocabulary, random) : word));
  return { before: change(before), exact, after: change(after) };
}

/** So many words replaced by others of the same text, or one put in front of them. */
function editSome(text: string, count: number, random: () => number): string {
  const words = text.split(' ');
  const spare = STRANGE.join(' ').split(' ');
  for (let done = 0; done < count; done += 1) {
    const at = Math.floor(random() * words.length);
    words[at] = random() < 0.5 ? pick(spare, random) : `${pick(spare, random)} ${words[at]}`;
  }
  return words.join(' ');
}
