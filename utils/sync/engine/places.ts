import { checkPlace } from '../check-place';
import { type Emptied, emptyPlace } from '../empty-place';
import type { Net } from '../http/net';
import { openTransport } from '../open-transport';
import type { Place } from '../space';
import type { Transport } from '../transport';

/** What can be done with places, wherever they lie. All of it rejects with `SyncFailure`. */
export interface Places {
  transport(place: Place, deviceFolder: string): Transport;
  /** Tries whether a place can be used, and whether a space is there. */
  check(place: Place): Promise<'nothing' | 'space'>;
  /** Deletes records for good. */
  empty(place: Place, what: Emptied): Promise<void>;
}

/** Transports kept at once: spaces are few, and a place that was left is asked no more. */
const MOST_KEPT = 20;

/**
 * The places that the network reaches. A transport is kept for as long as the background lives: what it learns of a server, as that a
 * folder does not tell of what was written into it, it learns from one run to the next.
 */
export function placesOn(net: Net): Places {
  const kept = new Map<string, Transport>();
  return {
    transport: (place, deviceFolder) => {
      const { type, address, user, password } = place;
      const name = JSON.stringify([type, address, user, password, deviceFolder]);
      const known = kept.get(name);
      if (known) return known;
      if (kept.size >= MOST_KEPT) kept.clear();
      const transport = openTransport(place, deviceFolder, net);
      kept.set(name, transport);
      return transport;
    },
    check: (place) => checkPlace(place, net),
    empty: (place, what) => emptyPlace(place, what, net),
  };
}
