import type { Redaction } from '../../utils/sharing';
import type { ReadyFile } from './SaveLink';
import type { Shared, Way } from './ways';

/** What of it may leave. */
export interface Ticks {
  notes: Redaction;
  report: boolean;
  /** The name the citizen puts under what she shares. */
  name: boolean;
}

/** All that a payload is made of. */
export interface PayloadRequest {
  way: Way;
  shared: Shared;
  ticks: Ticks;
  author: string;
  /** ISO instant at which it was asked for. */
  at: string;
  /** Locks a file or a link; "" does not. */
  passphrase: string;
  /** Address of the page that opens links; "" where there is none. */
  viewer: string;
  /** Host of her Mastodon server; "" where it was not said. */
  mastodon: string;
}

/**
 * Exactly what leaves: the preview shows this and the act hands over this, and nothing else. Of what is packed or locked, `text` is what is
 * inside.
 */
export interface Payload {
  way: Way;
  text: string;
  /** What `text` says to people, where it is written for programs. */
  readable?: string;
  /** Markup that goes along with or instead of `text`. */
  html?: string;
  /** Subject of a letter, title of what the device shares. */
  title?: string;
  file?: ReadyFile;
  /** Drawn words of a card. */
  picture?: Blob;
  /** Where a new tab or a letter begins. */
  href?: string;
  code?: string;
  /** The code in the viewer's address; absent without a viewer. */
  address?: string;
  locked?: boolean;
}
