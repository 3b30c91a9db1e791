import type { PageFacts } from '../facts';
import { type KnownPlatform, knownPlatforms } from './known-platforms';
import { viewPage } from './page-view';
import { PlatformFinding, PlatformRole } from './platform-finding';
import { compileSignals } from './read-signals';
import { KINDS, type Signal } from './signal';
import { type Weighed, weighSignals } from './weigh-signals';

const EVIDENCE_LIMIT = 20;

const readSignals = compileSignals(knownPlatforms);

/** Which platforms host the page, are its software, are linked to or loaded from; host first. */
export function identify(facts: PageFacts): PlatformFinding[] {
  const found = readSignals(viewPage(facts)).flatMap(({ platform, signals }) =>
    weighSignals(platform, signals).map((weighed) => ({ platform, weighed })),
  );
  const ids = found.map(({ platform }) => platform.id);
  const hosts = found.filter(({ weighed }) => weighed.role === 'host').map(({ platform }) => platform.id);
  return found
    .filter(({ platform, weighed }) => {
      const besides = weighed.role === 'loads-from' ? ids : hosts;
      return !platform.hiddenBy?.some((other) => besides.includes(other));
    })
    .map(({ platform, weighed }) => describe(platform, weighed))
    .sort(byRoleThenCertainty);
}

function describe(platform: KnownPlatform, { role, certainty, signals }: Weighed): PlatformFinding {
  const {
    fingerprints,
    except,
    reserved,
    runsOn,
    hiddenBy,
    examples,
    counterexamples,
    confusedWith,
    source,
    date,
    ended,
    ...said
  } = platform;
  return {
    ...said,
    role,
    certainty,
    evidence: listEvidence(signals),
    account: mostNamed(signals.flatMap(({ accounts }) => accounts)),
    variant: mostNamed(signals.flatMap(({ variant }) => variant ?? [])),
    statements: said.statements ?? [],
  };
}

/** Each thing seen once; what only repeats the beginning of another is left out. */
function listEvidence(signals: Signal[]): PlatformFinding['evidence'] {
  const evidence: PlatformFinding['evidence'] = [];
  for (const { kind, saw } of signals) {
    const where = KINDS[kind].place;
    const said = evidence.some((it) => it.where === where && it.saw.startsWith(saw));
    if (!said && evidence.length < EVIDENCE_LIMIT) evidence.push({ saw, where });
  }
  return evidence;
}

/** The name said most often; the first, which stands with the heaviest signal, where two are even. */
function mostNamed(names: string[]): string | undefined {
  const votes = new Map<string, number>();
  for (const name of names) votes.set(name, (votes.get(name) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const ROLES = PlatformRole.options;
const CERTAINTIES = PlatformFinding.shape.certainty.options;

function byRoleThenCertainty(a: PlatformFinding, b: PlatformFinding): number {
  return (
    ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || CERTAINTIES.indexOf(a.certainty) - CERTAINTIES.indexOf(b.certainty)
  );
}
