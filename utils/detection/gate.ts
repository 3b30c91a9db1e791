import type { Glance } from '../facts';

/** The cheap test on the page: whether it is worth waking the background for. Lets nearly every campaign page through. */
export function gate(glance: Glance): boolean {
  return glance.url !== '';
}
