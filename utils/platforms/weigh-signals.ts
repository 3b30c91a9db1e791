import type { KnownPlatform } from './known-platforms';
import type { PlatformFinding, PlatformRole } from './platform-finding';
import { KINDS, type Signal } from './signal';

/** What the signals of one platform amount to in one role. */
export interface Weighed {
  role: PlatformRole;
  certainty: PlatformFinding['certainty'];
  signals: Signal[];
}

/**
 * A host is never told from one group of signals, whatever its weight: pages keep old images, styles and links of others. More
 * classes and ids add nothing: whoever borrows a stylesheet borrows them all.
 */
const HOST = { groups: 2, possible: 3.5, likely: 4, certain: 6.5, certainGroups: 3, repeatedMarkup: 0 };
/** Software needs less: to be wrong about it accuses nobody of holding data. One sign that only it leaves is enough. */
const SOFTWARE = { groups: 1, possible: 2.5, likely: 3, certain: 5, certainGroups: 2, repeatedMarkup: 0.5 };
/** More of the same group adds this much, once. */
const REPEATED = 0.5;

const LOADED: ReadonlySet<Signal['kind']> = new Set(['stylesheet', 'script', 'frame']);
/** Links and forms that leave the site: kinds that weigh nothing for hosting. */
const isSending = ({ kind, weight }: Signal) => (kind === 'link' || kind === 'form') && weight === 0;

/** The roles a platform plays on a page: it runs the page, or the page loads from it and sends visitors to it. */
export function weighSignals({ kind }: Pick<KnownPlatform, 'kind'>, signals: Signal[]): Weighed[] {
  const conclusive = signals.some((signal) => signal.kind === 'address');
  if (conclusive) return [{ role: 'host', certainty: 'certain', signals: rank(signals) }];
  if (kind === 'embedded-service') return weighEmbedded(signals);

  const software = kind === 'self-hosted-software';
  const running = signals.filter((signal) => signal.weight > 0);
  const certainty = weighRunning(running, software ? SOFTWARE : HOST);
  if (certainty) return [{ role: software ? 'software' : 'host', certainty, signals: rank(running) }];
  return software ? [] : weighContacts(signals);
}

function weighRunning(signals: Signal[], needs: typeof HOST): PlatformFinding['certainty'] | null {
  const groups = new Map<string, { weight: number; more: number }>();
  for (const { kind, weight } of signals) {
    const { group } = KINDS[kind];
    const before = groups.get(group);
    const repeated = group === 'markup' ? needs.repeatedMarkup : REPEATED;
    groups.set(group, { weight: Math.max(weight, before?.weight ?? 0), more: before ? repeated : 0 });
  }
  const total = [...groups.values()].reduce((sum, { weight, more }) => sum + weight + more, 0);
  if (groups.size < needs.groups || total < needs.possible) return null;
  if (total >= needs.certain && groups.size >= needs.certainGroups) return 'certain';
  return total >= needs.likely ? 'likely' : 'possible';
}

/**
 * A service in the page is certain where something was loaded from it, likely where a script of the page's own is there to load it,
 * possible where only its marks are.
 */
function weighEmbedded(signals: Signal[]): Weighed[] {
  const embedded = signals.filter((signal) => !isSending(signal));
  const sending = weighContacts(signals).filter(({ role }) => role === 'sends-to');
  if (embedded.length === 0) return sending;
  return [...sending, { role: 'loads-from', certainty: certaintyOfEmbedded(embedded), signals: rank(embedded) }];
}

function certaintyOfEmbedded(signals: Signal[]): PlatformFinding['certainty'] {
  if (signals.some(({ kind }) => LOADED.has(kind))) return 'certain';
  return signals.some(({ kind, weight }) => kind === 'inlineScript' && weight >= KINDS.inlineScript.weight)
    ? 'likely'
    : 'possible';
}

/** An address that is loaded, linked or posted to says so by itself. */
function weighContacts(signals: Signal[]): Weighed[] {
  const sends = signals.filter(isSending);
  const loads = signals.filter(({ kind }) => LOADED.has(kind));
  return [
    ...(sends.length > 0 ? [{ role: 'sends-to', certainty: 'certain', signals: rank(sends) } as const] : []),
    ...(loads.length > 0 ? [{ role: 'loads-from', certainty: 'certain', signals: rank(loads) } as const] : []),
  ];
}

function rank(signals: Signal[]): Signal[] {
  return [...signals].sort((a, b) => b.weight - a.weight);
}
