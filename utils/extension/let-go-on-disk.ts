import { tidyDisk } from '../database';

/** Milliseconds; what is deleted one after the other is let go of together. */
const SOON = 1_000;

let waiting: ReturnType<typeof setTimeout> | undefined;
let running: Promise<void> = Promise.resolve();

/**
 * Something was deleted for good: soon the browser is asked to let go of it in its files as well. Holds nobody up. Firefox has no such log; it
 * leaves what was deleted in its file until something else takes the place, and has no way to be asked.
 */
export function letGoOnDisk(): void {
  if (import.meta.env.FIREFOX) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    waiting = undefined;
    running = running.then(() => tidyDisk());
  }, SOON);
}
