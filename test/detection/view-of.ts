import type { PageView } from '../../utils/detection/signal';
import type { Role } from '../../utils/detection/words/lexicon';
import type { Hit, Zone } from '../../utils/detection/words/view-words';
import type { PageFacts } from '../../utils/facts';
import { PlatformFinding } from '../../utils/platforms';
import { pageOf } from '../platforms/page-of';

/** A political word, as if it had been found in a part of a page. */
export function hitOf(zone: Zone, role: Role, more: Partial<Hit> = {}): Hit {
  const word = more.word ?? role;
  return { zone, role, word, ours: false, evidence: { saw: `${word} in ${zone}`, where: 'text' }, ...more };
}

/** What a signal is shown of a page of which only these facts and words are known. */
export function viewOf(hits: Hit[], facts: Partial<PageFacts> = {}): PageView {
  const words = { languages: ['en'], hits, texts: [], standsFor: () => false };
  return { facts: pageOf(facts), platforms: [], imprint: [], words };
}

/** A platform that hosts a page, but for what a test says of it. */
export function platformOf(more: Partial<PlatformFinding> = {}): PlatformFinding {
  return PlatformFinding.parse({
    id: 'builder',
    name: 'Builder',
    kind: 'host-platform',
    purpose: 'supporters',
    role: 'host',
    certainty: 'certain',
    evidence: [{ saw: 'builder', where: 'script' }],
    statements: [],
    hosts: [],
    ...more,
  });
}
