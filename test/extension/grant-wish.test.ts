import { expect, it } from 'vitest';
import type { FrameWish } from '../../utils/extension/frame-port';
import { grantWish } from '../../utils/extension/grant-wish';

const now = { width: 360, tabAt: 0.5 };
const from = { grip: 0.25, room: 800 };

it.each<[string, FrameWish, object]>([
  ['a width is the nearest that can be', { width: 433 }, { width: 440 }],
  ['a width beyond the widest is the widest', { width: 9_999 }, { width: 600 }],
  ['the tab goes to an end', { tabAt: 1 }, { tabAt: 1 }],
  ['the tab goes a place up', { tabSteps: -1 }, { tabAt: 0.375 }],
  ['the tab is dragged from where it was gripped', { tabBelow: 400 }, { tabAt: 0.75 }],
  ['the tab does not leave the window', { tabBelow: -9_999 }, { tabAt: 0 }],
  ['gripping moves nothing', { grip: true }, {}],
])('%s', (_, wish, changed) => {
  expect(grantWish(wish, now, from)).toEqual({ ...now, ...changed });
});

it('a window without room moves the tab to an end and no further', () => {
  expect(grantWish({ tabBelow: 5 }, now, { grip: 0.5, room: -20 }).tabAt).toBe(1);
});
