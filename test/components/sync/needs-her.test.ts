import { expect, it } from 'vitest';
import { needOf } from '../../../components/sync/needs-her';
import { AT, spaceOf } from './some-spaces';

const NOW = Date.parse(AT);
const since = (hours: number) => new Date(NOW - hours * 3_600_000).toISOString();

it.each([
  ['in step', {}, null],
  ['at work', { state: 'working' as const }, null],
  ['offline for an hour', { state: 'waiting' as const, failure: { reason: 'offline', since: since(1) } }, null],
  ['offline for two days', { state: 'waiting' as const, failure: { reason: 'offline', since: since(48) } }, 'long'],
  ['with a wrong password', { state: 'stopped' as const, failure: { reason: 'password', since: since(0) } }, 'stopped'],
  ['with a conflict', { conflicts: 1 }, 'conflicts'],
  ['stopped with a conflict', { state: 'stopped' as const, conflicts: 1 }, 'stopped'],
])('a space %s needs her for: %s', (_, state, need) => expect(needOf(spaceOf(state), NOW)).toBe(need));
