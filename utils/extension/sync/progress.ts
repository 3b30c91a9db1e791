import { tellViews } from '../tell-views';

interface Progress {
  done: number;
  total: number;
}

const progress = new Map<string, Progress>();

/** Views are told at most this often, in milliseconds. */
const PAUSE = 300;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Something of a space has changed that is shown. */
export function showProgress(space: string, now?: Progress): void {
  if (now) progress.set(space, now);
  else progress.delete(space);
  if (waiting !== undefined) return;
  waiting = setTimeout(() => {
    waiting = undefined;
    void tellViews({ changed: 'sync' });
  }, PAUSE);
}

export const progressOf = (space: string): Progress | undefined => progress.get(space);
