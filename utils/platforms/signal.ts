import type { Place } from '../evidence';
import type { Fingerprints } from './define-platform';

/** One fingerprint met on a page. */
export interface Signal {
  kind: keyof Fingerprints;
  /** The page's own words or address. */
  saw: string;
  weight: number;
  account?: string;
  variant?: string;
  /** Further accounts that the same fingerprint named elsewhere on the page. */
  accounts: string[];
}

/** What a kind of fingerprint counts for hosting, where it is shown, and which kinds are no second opinion of each other. */
export interface KindOfSignal {
  weight: number;
  place: Place;
  /** Signals of one group count once. */
  group: string;
}

/** Styles, scripts and forms count for more than marks, and those for more than images. Links and frames never prove a host. */
export const KINDS: Record<keyof Fingerprints, KindOfSignal> = {
  address: { weight: 10, place: 'address', group: 'address' },
  inlineScript: { weight: 3, place: 'inline-script', group: 'inline-script' },
  generator: { weight: 3, place: 'meta', group: 'meta' },
  script: { weight: 2, place: 'script', group: 'script' },
  stylesheet: { weight: 2, place: 'stylesheet', group: 'stylesheet' },
  form: { weight: 2, place: 'form', group: 'form' },
  relation: { weight: 2, place: 'markup', group: 'relation' },
  path: { weight: 1.5, place: 'link', group: 'path' },
  credit: { weight: 2.5, place: 'footer', group: 'credit' },
  meta: { weight: 1, place: 'meta', group: 'meta' },
  fields: { weight: 1, place: 'field', group: 'form' },
  id: { weight: 1, place: 'markup', group: 'markup' },
  class: { weight: 1, place: 'markup', group: 'markup' },
  image: { weight: 0.5, place: 'image', group: 'image' },
  frame: { weight: 0, place: 'frame', group: 'frame' },
  link: { weight: 0, place: 'link', group: 'link' },
};

/** Longest text shown as evidence. */
export const SAW_LIMIT = 300;
