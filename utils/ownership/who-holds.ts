import type { Fact } from '../evidence';
import type { PlatformFinding } from '../platforms';

/** Who ends up with supporters' data where a platform stands between: its customer, itself, both, or the organisation that is both. */
export type Holding = 'site' | 'platform' | 'both' | 'party';

const DOUBTS: readonly Fact['certainty'][] = ['sourced', 'background', 'uncertain'];

/**
 * The pattern that a platform's facts make, with the facts it rests on; null where none says anything. What its texts say on whose data
 * they are weighs before what it calls itself; a processor that keeps a copy of its own is a holder as well.
 */
export function whoHolds({
  kind,
  dataOwner,
  gdprRole,
  operator,
}: PlatformFinding): { by: Holding; facts: Fact[] } | null {
  if (kind === 'party-owned')
    return { by: 'party', facts: [operator, gdprRole, dataOwner].flatMap((it) => it ?? []).slice(0, 1) };
  const owner = dataOwner?.value === 'not stated' ? undefined : dataOwner;
  const role = gdprRole?.value === 'not stated' ? undefined : gdprRole;
  const facts = [owner, role].flatMap((it) => it ?? []);
  if (facts.length === 0) return null;
  if (owner?.value === 'both' || role?.value === 'both') return { by: 'both', facts };
  if (owner?.value === 'customer') return { by: role?.value === 'controller' ? 'both' : 'site', facts };
  if (owner?.value === 'platform') return { by: role?.value === 'processor' ? 'both' : 'platform', facts };
  return { by: role?.value === 'controller' ? 'platform' : 'site', facts };
}

/** The fact that is least sure: what is derived from several is no surer. */
export function leastSure(facts: Fact[]): Fact | undefined {
  return facts.reduce<Fact | undefined>(
    (least, fact) => (least && DOUBTS.indexOf(least.certainty) >= DOUBTS.indexOf(fact.certainty) ? least : fact),
    undefined,
  );
}
