import type { PageFacts } from '../facts';
import type { PlatformFinding } from './platform-finding';

/** Which platforms host the page, are its software, are linked to or loaded from; host first. */
export function identify(facts: PageFacts): PlatformFinding[] {
  throw new Error(`not built: ${facts.url}`);
}
