import type { Glance } from '../facts';
import { type GateFeatures, gateFeatures } from './gate-features';

/**
 * Fitted as those of `weights.ts` were, on the same day and pages, a missed campaign counting twenty times a page let through for
 * nothing: the background looks again, but what is not let through nobody looks at.
 */
const WEIGHTS: Readonly<GateFeatures> = {
  decisiveName: 1.7,
  partyName: 1.4,
  decisiveShare: 1.5,
  supportingShare: 0.9,
  menuShare: 1.9,
  decisiveKinds: 1.9,
  supportingKinds: 0.9,
  declares: 1.2,
  service: 1,
  article: -0.9,
  news: -0.5,
  otherKinds: -2.2,
};
const BIAS = -1.6;

/** The cheap test on the page: whether it is worth waking the background for. Lets nearly every campaign page through. */
export function gate(glance: Glance): boolean {
  const features = gateFeatures(glance);
  // However much it asks for gifts and helpers: a page without any decisive sign is a charity's or a club's.
  if (features.decisiveKinds + features.declares + features.service === 0) return false;
  let odds = BIAS;
  for (const name in WEIGHTS) if (isFeature(name)) odds += features[name] * WEIGHTS[name];
  return odds > 0;
}

function isFeature(name: string): name is keyof GateFeatures {
  return name in WEIGHTS;
}
