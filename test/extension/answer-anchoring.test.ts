// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerAnchoring } from '../../utils/extension';
import type { AnchorOrder } from '../../utils/extension/anchor-orders';

const OWN = { id: 'isoloir' };
const QUOTE = { id: 'n1', exact: 'We keep your name until the election.', prefix: 'Hello. ', suffix: ' Goodbye.' };
const PAGE = `<p>Hello.</p><p>${QUOTE.exact}</p><p>Goodbye.</p>`;

type Listener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => unknown;

let listener: Listener;

/** The answer to an order; undefined where none comes. */
function order(message: AnchorOrder | { order: string; state?: string }, sender: unknown = OWN): Promise<unknown> {
  return new Promise((resolve) => {
    if (listener(message, sender, resolve) !== true) resolve(undefined);
  });
}

/** Puts the script into the page. */
function start() {
  globalThis.isoloirScripts = undefined;
  answerAnchoring(window, {
    ...OWN,
    getURL: (path) => path,
    sendMessage: () => Promise.reject(new Error('it sends nothing by itself')),
    onMessage: {
      addListener: (added) => {
        listener = added;
      },
      removeListener: () => {},
    },
  });
}

beforeEach(() => {
  // Nothing is laid out here.
  Element.prototype.scrollIntoView = vi.fn();
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  window.scrollBy = vi.fn();
  start();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the script that finds words in a page', () => {
  it('tells where quotes stand', async () => {
    document.body.innerHTML = PAGE.replace('keep', 'store');
    const other = { ...QUOTE, id: 'n2', exact: 'Nothing of the kind was ever said in this place, by anyone.' };
    expect(await order({ order: 'places', quotes: [QUOTE, other], mark: false })).toEqual([
      { id: 'n1', found: 'changed' },
      { id: 'n2', found: 'not-found' },
    ]);
  });

  it('leaves the page as it is, its selection too', async () => {
    document.body.innerHTML = PAGE;
    const [, node] = document.querySelectorAll('p');
    if (node) document.getSelection()?.selectAllChildren(node);
    const before = document.documentElement.outerHTML;
    expect(await order({ order: 'selection' })).toMatchObject({ exact: QUOTE.exact, prefix: 'Hello. ' });
    expect(await order({ order: 'goTo', quote: QUOTE })).toBe('same');
    expect(document.documentElement.outerHTML).toBe(before);
    expect(String(document.getSelection())).toBe(QUOTE.exact);
  });

  it('goes to words that come late', async () => {
    document.body.innerHTML = '<main></main>';
    const going = order({ order: 'goTo', quote: QUOTE });
    document.querySelector('main')?.insertAdjacentHTML('beforeend', PAGE);
    expect(await going).toBe('same');
    expect(Element.prototype.scrollIntoView).toHaveBeenCalledOnce();
  });

  it('tells once words have come that were not there, and gives up on those that never do', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    start();
    document.body.innerHTML = '<main></main>';
    await order({ order: 'places', quotes: [QUOTE], mark: false });
    const never = order({ order: 'latePlaces' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await never).toBe(false);
    // The page had its time: it is not watched again.
    const again = order({ order: 'latePlaces' });
    await vi.advanceTimersByTimeAsync(1);
    expect(await again).toBe(false);
  });

  it('marks only when told to, and takes the marks away with the sidebar', async () => {
    const highlights = new Map<string, { ranges: Range[] }>();
    class Highlight {
      ranges: Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    }
    vi.stubGlobal('CSS', { highlights });
    vi.stubGlobal('Highlight', Highlight);
    document.body.innerHTML = PAGE;
    await order({ order: 'places', quotes: [QUOTE], mark: false });
    expect(highlights.size).toBe(0);
    await order({ order: 'places', quotes: [QUOTE], mark: true });
    expect([...highlights.values()].flatMap(({ ranges }) => ranges.map(String))).toEqual([QUOTE.exact]);
    expect([...highlights.keys()].join()).not.toMatch(/isoloir|note/i);
    expect(await order({ order: 'sidebar', state: 'tab' })).toBeUndefined();
    expect(highlights.size).toBe(0);
  });

  it.each([
    ['another extension', { id: 'other' }],
    ['a script in a tab', { ...OWN, tab: { id: 3 } }],
  ])('does not listen to %s', async (_, sender) => {
    document.body.innerHTML = PAGE;
    expect(await order({ order: 'selection' }, sender)).toBeUndefined();
  });

  it('does not understand what is no order', async () => {
    expect(await order({ order: 'readPage' })).toBeUndefined();
  });
});
