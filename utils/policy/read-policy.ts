import type { PolicyText } from '../facts';
import type { PolicyReading } from './policy-reading';

/** Puts every clause's question to a policy, in the policy's own language, and answers with its own words. */
export function readPolicy(text: PolicyText): PolicyReading {
  throw new Error(`not built: ${text.url}`);
}
