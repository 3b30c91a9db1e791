import { resolve } from './resolve';
import { attribute, tagged, unclobbered } from './unclobbered';

/** The document of a frame that the browser lets the page itself read. */
interface ReadableFrame {
  document: Document;
  /** The address that its links are relative to. */
  url: string;
  /** The address the frame was given; the page's own where it was written into the page. */
  address: string;
}

/** Frames looked at. */
const FRAMES = 12;

/** Frames of the page whose documents can be read: those of its own origin, and those written into the page itself. */
export function sameSiteFrames(document: Document, pageUrl: string): ReadableFrame[] {
  const readable: ReadableFrame[] = [];
  for (const name of ['iframe', 'frame']) {
    const found = tagged(document, name);
    for (let i = 0; i < FRAMES; i++) {
      const frame = found.item(i);
      if (frame === null) break;
      const inside = documentOf(frame);
      if (inside === null) continue;
      const address = resolve(attribute(frame, 'src'), pageUrl) || resolve(pageUrl, pageUrl);
      readable.push({ document: inside, url: resolve(inside.URL, pageUrl) || address, address });
    }
  }
  return readable;
}

function documentOf(frame: Element): Document | null {
  if (!('contentDocument' in frame)) return null;
  try {
    return unclobbered(frame as HTMLIFrameElement, 'contentDocument');
  } catch {
    // Another origin's.
    return null;
  }
}
