import type { Changed } from './messages';

type Listener = (what: Changed['changed']) => void;
const listeners = new Set<Listener>();

/** Calls back whenever the citizen's own databases were changed from here, which syncing takes up. Not for what came from elsewhere. */
export function onLocalChange(listener: Listener): void {
  listeners.add(listener);
}

export function noteLocalChange(what: Changed['changed']): void {
  for (const listener of listeners) listener(what);
}
