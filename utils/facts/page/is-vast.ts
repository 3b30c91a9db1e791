import { tagged } from './unclobbered';

/** Elements of a page, of which an ordinary one has a tenth. */
const VAST = 30_000;

/** Whether a page has so many elements that looking through all of them for a selector would be felt. Counts no further. */
export function isVast(document: Document): boolean {
  return tagged(document, '*').item(VAST) !== null;
}
