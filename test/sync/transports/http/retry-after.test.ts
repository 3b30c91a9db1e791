import { expect, it } from 'vitest';
import { retryAfter } from '../../../../utils/sync/http/retry-after';

const NOW = Date.parse('2027-03-01T12:00:00Z');

it.each([
  ['a number', '120', 120],
  ['a number with spaces', ' 7 ', 7],
  ['none', '0', 0],
  ['longer than a day', '999999', 86_400],
  ['a date', 'Mon, 01 Mar 2027 12:01:30 GMT', 90],
  ['a date gone by', 'Mon, 01 Mar 2027 11:00:00 GMT', 0],
  ['a date far off', 'Mon, 01 Mar 2032 11:00:00 GMT', 86_400],
  ['nothing', null, undefined],
  ['an empty text', '', undefined],
  ['a word', 'soon', undefined],
  ['less than nothing', '-5', undefined],
  ['a fraction', '1.5', undefined],
  ['a word before GMT', 'never GMT', undefined],
])('%s', (_, header, seconds) => {
  expect(retryAfter(header, NOW)).toBe(seconds);
});
