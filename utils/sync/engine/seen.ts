import type { Clock } from '../change';
import type { Seen, StoredSpace } from '../store/stored-space';

type Seens = StoredSpace['seen'];

/** One more record seen of a stretch of work. Most come in order; what lies beyond a gap is remembered one by one. */
export function see(seen: Seens, stretch: string, seq: number, by: string): Seens {
  const before = seen[stretch] ?? { upTo: 0, beyond: [], by };
  if (seq <= before.upTo || before.beyond.includes(seq)) return seen;
  return { ...seen, [stretch]: closed({ ...before, by, beyond: [...before.beyond, seq] }) };
}

/** A snapshot stands for all records up to these. */
export function seeCovered(seen: Seens, covers: Clock, by: string): Seens {
  let all = seen;
  for (const [stretch, upTo] of Object.entries(covers)) {
    const before = all[stretch] ?? { upTo: 0, beyond: [], by };
    if (upTo > before.upTo) all = { ...all, [stretch]: closed({ ...before, upTo }) };
  }
  return all;
}

/** Records kept in memory beyond a gap; a place that hides one record must not make this grow for ever. */
const MOST_BEYOND = 1_000;

function closed({ upTo, beyond, ...rest }: Seen): Seen {
  const left = new Set(beyond.filter((seq) => seq > upTo));
  let next = upTo;
  while (left.delete(next + 1)) next += 1;
  return { ...rest, upTo: next, beyond: [...left].sort((a, b) => a - b).slice(0, MOST_BEYOND) };
}

/** The later of what is known and what a member says to have seen. */
export function claim(claimed: Clock, heard: Clock): Clock {
  const later = Object.entries(heard).filter(([stretch, seq]) => seq > (claimed[stretch] ?? 0));
  return later.length === 0 ? claimed : { ...claimed, ...Object.fromEntries(later) };
}

/** Records that must be there, because a member has seen them or a later one came, and that did not come. */
export function countMissing({ seen, claimed }: Pick<StoredSpace, 'seen' | 'claimed'>): number {
  const stretches = new Set([...Object.keys(seen), ...Object.keys(claimed)]);
  let missing = 0;
  for (const stretch of stretches) {
    const { upTo = 0, beyond = [] } = seen[stretch] ?? {};
    const last = Math.max(claimed[stretch] ?? 0, upTo, ...beyond);
    missing += last - upTo - beyond.length;
  }
  return missing;
}
