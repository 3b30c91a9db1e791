import { type Random, randomBytes } from '../keys/random';

/** What a transport uses of the world. */
export interface Net {
  fetch: typeof fetch;
  random: Random;
  /** Milliseconds since 1970. */
  now(): number;
  /** False only where the browser knows that there is no network at all. */
  isOnline(): boolean;
}

/** The world as it is, in a browser's background or in Node. */
export function browserNet(): Net {
  return {
    fetch: (...asked) => globalThis.fetch(...asked),
    random: randomBytes,
    now: () => Date.now(),
    isOnline: () => typeof navigator === 'undefined' || navigator.onLine !== false,
  };
}
