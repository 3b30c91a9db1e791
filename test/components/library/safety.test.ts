import { expect, it } from 'vitest';
import { isBackupDue } from '../../../components/library/safety';

const NOW = new Date('2026-11-22T12:00:00Z');

it.each([
  ['never, with notes', null, 3, true],
  ['never, without a change', null, 0, false],
  ['yesterday', '2026-11-21T12:00:00Z', 3, false],
  ['a week ago', '2026-11-15T12:00:00Z', 3, true],
  ['a week ago, nothing changed since', '2026-11-15T12:00:00Z', 0, false],
  ['in a future that a wrong clock once showed', '2031-01-01T00:00:00Z', 3, true],
  ['on a day that is no date', 'yesterday', 3, true],
])('the last backup was %s', (_, at, changed, due) => {
  expect(isBackupDue({ backup: at === null ? null : { at }, changed }, NOW)).toBe(due);
});
