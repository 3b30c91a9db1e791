import { describe, expect, it } from 'vitest';
import { firstSeen } from '../../components/welcome/show-last';

describe('where a frame is scrolled to so that its last part is seen', () => {
  it.each([
    { says: 'nowhere where all fits', starts: [40, 140], content: 300, frame: 300, top: 0 },
    {
      says: 'to the earliest part that leaves room for the last',
      starts: [40, 140, 260],
      content: 400,
      frame: 300,
      top: 140,
    },
    {
      says: 'to the last part where nothing fits beside it',
      starts: [40, 140, 260],
      content: 620,
      frame: 300,
      top: 260,
    },
    { says: 'nowhere where there is no part', starts: [], content: 620, frame: 300, top: 0 },
  ])('$says', ({ starts, content, frame, top }) => {
    expect(firstSeen(starts, content, frame)).toBe(top);
  });
});
