import { expect, it } from 'vitest';
import { restSideways } from '../../../components/compare/use-more-sideways';

it.each([
  ['at the beginning', 0, 400],
  ['in the middle', 150, 250],
  ['at the end', 400, 0],
  ['at the end of a line that is written to the left', -400, 0],
  ['in the middle of such a line', -150, 250],
])('what is still to come %s', (_, scrollLeft, rest) => {
  expect(restSideways({ scrollWidth: 1000, clientWidth: 600, scrollLeft })).toBe(rest);
});
