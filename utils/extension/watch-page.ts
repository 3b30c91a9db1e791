import type { Glance } from '../facts';
import { type PageRuntime, pageRuntime, startsHere, tellBackground } from './from-page';

/** How a page is looked at; handed in, so that this file carries none of it. */
export interface PageReaders {
  readGlance(document: Document, url: string): Glance;
  gate(glance: Glance): boolean;
}

/** A page that is bare at first is looked at again if it fills up: so long after the look before, in milliseconds. */
const LATER = [1_000, 2_000, 4_000];
/** Fewer elements than this in the body: nothing has been built yet, or only a frame of menus and grey boxes. */
const BARE = 200;
/** A page that moves by pushState is given this long to build what it shows, in milliseconds. */
const SETTLING = 700;
/** Only browsers without the Navigation API (Firefox before 147) are polled for the address, in milliseconds. */
const POLLING = 1_000;
/** A page that moves without end is not looked at without end. */
const MOST_LOOKS = 60;

/**
 * Looks at the page, and again when it fills up, moves or comes back; tells the background only that the gate let it through. Changes nothing,
 * sends nothing over the network, stores nothing.
 */
export function watchPage(readers: PageReaders, page: Window = window, runtime: PageRuntime = pageRuntime()): void {
  const { document } = page;
  if (!/html/.test(document.contentType) || !startsHere('detector')) return;
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true });
  } else {
    start();
  }

  function start() {
    let looks = 0;
    let address = addressOf(page);
    let settling: ReturnType<typeof setTimeout> | undefined;

    const look = () => {
      // An update of the extension leaves this script behind, cut off: nothing more to do here.
      if (!runtime.id || looks >= MOST_LOOKS) return;
      looks += 1;
      if (!readers.gate(readers.readGlance(document, page.location.href))) return;
      whenIdle(page, () => void tellBackground(runtime, 'pageSeen', { url: page.location.href }));
    };
    const lookAsItFills = ([delay, ...later]: number[], size = sizeOf(document)) => {
      if (delay === undefined || size >= BARE) return;
      page.setTimeout(() => {
        const now = sizeOf(document);
        if (now !== size) look();
        lookAsItFills(later, now);
      }, delay);
    };
    const moved = () => {
      if (addressOf(page) === address) return;
      address = addressOf(page);
      clearTimeout(settling);
      settling = setTimeout(look, SETTLING);
    };

    look();
    lookAsItFills(LATER);
    page.addEventListener('pageshow', (event) => event.persisted && look());
    // The event is only a hint (a page can make one up): `moved` reads the address itself.
    if ('navigation' in page) page.navigation.addEventListener('navigatesuccess', moved);
    else setInterval(moved, POLLING);
  }
}

/** The address that tells one page from another: fragments only where they serve as a path. */
function addressOf({ location }: Window): string {
  return /^#[/!]/.test(location.hash) ? location.href : location.href.replace(/#.*/, '');
}

/** How much has been built, in elements; counted no further than it takes to tell a page that is bare. */
function sizeOf(document: Document): number {
  const built = document.body?.getElementsByTagName('*');
  return built?.item(BARE) === null ? built.length : BARE;
}

function whenIdle(page: Window, work: () => void): void {
  if ('requestIdleCallback' in page) page.requestIdleCallback(work, { timeout: 2_000 });
  else setTimeout(work);
}
