import type { Space } from './space';

/** What passes by itself is not spoken of before it has lasted this long, in milliseconds: a day. */
const PATIENCE = 86_400_000;

/** What a space waits for that only she can do; `null`: nothing. */
export function needOf(space: Space, now: number): 'stopped' | 'long' | 'conflicts' | null {
  if (space.state === 'stopped') return 'stopped';
  if (space.failure && now - Date.parse(space.failure.since) > PATIENCE) return 'long';
  return space.conflicts > 0 ? 'conflicts' : null;
}
