import type { Glance } from '../facts';
import { bias, weights } from './fitted/gate.json';
import { type GateFeatures, gateFeatures } from './gate-features';

/** Written by `npm run fit`: a missed campaign counts for many pages let through for nothing, for the background looks again. */
const WEIGHTS: Readonly<GateFeatures> = weights;

/** The cheap test on the page: whether it is worth waking the background for. Lets nearly every campaign page through. */
export function gate(glance: Glance): boolean {
  const features = gateFeatures(glance);
  // However much it asks for gifts and helpers: a page without any decisive sign is a charity's or a club's.
  if (features.decisiveKinds + features.declares + features.service === 0) return false;
  let odds = bias;
  for (const name in WEIGHTS) if (isFeature(name)) odds += features[name] * WEIGHTS[name];
  return odds > 0;
}

function isFeature(name: string): name is keyof GateFeatures {
  return name in WEIGHTS;
}
