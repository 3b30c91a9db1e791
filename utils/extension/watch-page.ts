import { type Glance, unclobbered } from '../facts';
import { type PageRuntime, pageRuntime, startsHere, tellBackground } from './from-page';

/** How a page is looked at; handed in, so that this file carries none of it. */
export interface PageReaders {
  /** The look that every page costs: its first and last words, and whether they are all it has. */
  readEnds(document: Document): { text: string; whole: boolean };
  mayBeCampaign(text: string, url: string): boolean;
  /** The closer look, at the few pages that may be a campaign's. */
  readGlance(document: Document, url: string): Glance;
  gate(glance: Glance): boolean;
}

/** A page that is bare at first is looked at again if it fills up: so long after the look before, in milliseconds. */
const LATER = [1_000, 2_000, 4_000];
/** A page that moves by pushState is given this long to build what it shows, in milliseconds. */
const SETTLING = 700;
/** Only browsers without the Navigation API (Firefox before 147) are polled for the address, in milliseconds. */
const POLLING = 1_000;
/** A page that moves without end is not looked at without end. */
const MOST_LOOKS = 60;

/**
 * Looks at the page, and again when it fills up, moves or comes back; tells the background only that the gate let it through. Changes nothing,
 * sends nothing over the network, stores nothing, and keeps two listeners. The browser's interface is asked for last: it is only made then.
 */
export function watchPage(
  readers: PageReaders,
  page: Window = window,
  runtimeOf: () => PageRuntime = pageRuntime,
): void {
  // Not every browser renders pages before they are wanted.
  const document: Document & { prerendering?: boolean } = page.document;
  if (!unclobbered(document, 'contentType').includes('html') || !startsHere('detector')) return;
  let looks = 0;
  let url = '';
  let settling: ReturnType<typeof setTimeout> | undefined;
  if (unclobbered(document, 'prerendering')) document.addEventListener('prerenderingchange', start, { once: true });
  else start();

  function start() {
    url = unclobbered(document, 'URL');
    const text = look();
    if (text !== null) lookAsItFills(LATER, text);
    page.addEventListener('pageshow', (event) => event.persisted && look());
    // The event is only a hint (a page can make one up): `moved` reads the address itself.
    const { navigation } = page as Partial<Pick<Window, 'navigation'>>;
    if (navigation) navigation.addEventListener('navigatesuccess', moved);
    else setInterval(moved, POLLING);
  }

  /** Gives the page's words where they are so few that more may come. */
  function look(): string | null {
    if (looks++ >= MOST_LOOKS) return null;
    const { text, whole } = readers.readEnds(document);
    // Not `url`: that a page has moved is for `moved` to find out, since what it moves to is still to be built.
    const here = unclobbered(document, 'URL');
    if (readers.mayBeCampaign(text, here) && readers.gate(readers.readGlance(document, here))) setTimeout(tell);
    return whole ? text : null;
  }

  // An update of the extension leaves this script behind, cut off: there is nobody to tell.
  function tell() {
    const runtime = runtimeOf();
    if (runtime.id) void tellBackground(runtime, 'pageSeen', { url: unclobbered(document, 'URL') });
  }

  function lookAsItFills([delay, ...later]: number[], text: string | null): void {
    if (delay === undefined || text === null) return;
    setTimeout(() => lookAsItFills(later, readers.readEnds(document).text === text ? text : look()), delay);
  }

  function moved() {
    const before = url;
    url = unclobbered(document, 'URL');
    if (pathOf(url) === pathOf(before)) return;
    clearTimeout(settling);
    settling = setTimeout(look, SETTLING);
  }
}

/** What of an address tells one page from another: its fragment only where that serves as a path. */
function pathOf(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 || '/!'.includes(url.charAt(hash + 1) || '#') ? url : url.slice(0, hash);
}
