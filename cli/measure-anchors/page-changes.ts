import type { QuotedPage } from './quoted-page';
import { setAnew, spaceAnew } from './set-anew';
import { BANNER, pick, STRANGE, strangeText } from './strange-words';

type PageChange = (page: QuotedPage, random: () => number) => void;

/** Characters of a quote's surroundings that are replaced on either side. */
const NEIGHBOURS = 200;

/** What becomes of a page's elements and words, one thing at a time. */
export const PAGE_CHANGES: Readonly<Record<string, PageChange>> = {
  nothing: () => undefined,
  'words wrapped in tags': wrapWords,
  'white space': (page, random) => rewrite(page, (text) => spaceAnew(text, random)),
  typography: (page) => rewrite(page, setAnew),
  'banner and menu in front': ({ body }) => body.prepend(...BANNER.map((line) => paragraph(body, line))),
  'paragraphs put in': (page, random) => {
    for (const block of blocksOf(page))
      if (random() < 0.3 && page.spares(block)) block.before(paragraph(page.body, pick(STRANGE, random)));
  },
  'paragraphs taken out': (page, random) => {
    for (const block of blocksOf(page)) if (random() < 0.3 && page.spares(block)) block.remove();
  },
  'sections in another order': reorder,
  '5 % of the other words': (page, random) => changeOthers(page, 0.05, random),
  '10 % of the other words': (page, random) => changeOthers(page, 0.1, random),
  '20 % of the other words': (page, random) => changeOthers(page, 0.2, random),
  'a word of the quote': (page, random) => editQuote(page, () => 1, random),
  'a tenth of the quote': (page, random) => editQuote(page, (words) => Math.ceil(words / 10), random),
  'a word of the quote, and 10 % of the others': (page, random) => {
    editQuote(page, () => 1, random);
    changeOthers(page, 0.1, random);
  },
  'repeated in a summary': repeat,
  'repeated in a summary, a word changed': (page, random) => {
    repeat(page);
    editQuote(page, () => 1, random);
  },
  'its neighbours replaced': replaceNeighbours,
};

/** The quote is taken out of the page, or something else stands in its place: nothing may be found. */
export const PAGE_REMOVALS: Readonly<Record<string, PageChange>> = {
  'taken out': (page) => {
    for (const node of quoteOf(page)) node.remove();
  },
  replaced: (page, random) => {
    for (const node of quoteOf(page)) node.data = strangeText(node.data.length, random);
  },
};

const quoteOf = (page: QuotedPage) => page.texts().filter((node) => page.ofQuote(node));
const othersOf = (page: QuotedPage) => page.texts().filter((node) => !page.ofQuote(node));
const blocksOf = ({ body }: QuotedPage) => [...body.querySelectorAll('p, li, h1, h2, h3, h4, h5, h6, dd, blockquote')];

function paragraph({ ownerDocument }: Element, words: string): Element {
  const made = ownerDocument.createElement('p');
  made.textContent = words;
  return made;
}

function rewrite(page: QuotedPage, write: (text: string) => string): void {
  for (const node of page.texts()) node.data = write(node.data);
}

function wrapWords(page: QuotedPage, random: () => number): void {
  for (const node of page.texts()) {
    const words = [...node.data.matchAll(/\S+/g)].filter(() => random() < 0.15);
    // From the last to the first, so that places stay as they are.
    for (const { index, 0: word } of words.reverse()) {
      page.split(node, index + word.length);
      const own = page.split(node, index);
      const tag = page.body.ownerDocument.createElement(pick(['a', 'span', 'b'], random));
      own.replaceWith(tag);
      tag.append(own);
    }
  }
}

/** The parts of the page's innermost element that has several, in any order. */
function reorder({ body }: QuotedPage, random: () => number): void {
  let inside = body;
  for (;;) {
    const parts = [...inside.children].filter(({ textContent }) => (textContent ?? '').trim().length > 100);
    const [first] = parts;
    if (parts.length === 1 && first) {
      inside = first;
      continue;
    }
    const order = parts.map((part) => ({ part, at: random() })).sort((a, b) => a.at - b.at);
    inside.append(...order.map(({ part }) => part));
    return;
  }
}

function changeOthers(page: QuotedPage, share: number, random: () => number): void {
  const nodes = othersOf(page);
  const words = nodes.flatMap(({ data }) => data.split(/\s+/).filter(Boolean));
  for (const node of nodes)
    node.data = node.data.replace(/\S+/g, (word) => (random() < share ? pick(words, random) : word));
}

/** So many words of the quote replaced by strange ones, or one put in front of them. */
function editQuote(page: QuotedPage, count: (words: number) => number, random: () => number): void {
  const words = quoteOf(page).flatMap((node) => node.data.split(/(?<=\s)(?=\S)/).map((word) => ({ node, word })));
  const spare = STRANGE.join(' ').split(' ');
  for (let left = count(words.length); left > 0; left -= 1) {
    const chosen = pick(words, random);
    chosen.word = random() < 0.5 ? `${pick(spare, random)} ` : `${pick(spare, random)} ${chosen.word}`;
  }
  for (const node of new Set(words.map((it) => it.node)))
    node.data = words.flatMap((it) => (it.node === node ? it.word : [])).join('');
}

function repeat(page: QuotedPage): void {
  const { text, known } = page.read();
  if (known) page.body.prepend(paragraph(page.body, `In short: ${text.slice(known.start, known.end)}`));
}

function replaceNeighbours(page: QuotedPage, random: () => number): void {
  const nodes = page.texts();
  const before = nodes
    .slice(
      0,
      nodes.findIndex((node) => page.ofQuote(node)),
    )
    .reverse();
  const after = nodes.slice(nodes.findLastIndex((node) => page.ofQuote(node)) + 1);
  for (const side of [before, after]) {
    let left = NEIGHBOURS;
    for (const node of side) {
      if (left <= 0) break;
      left -= node.data.length;
      node.data = ` ${strangeText(node.data.length, random)} `;
    }
  }
}
