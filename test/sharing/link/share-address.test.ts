import { expect, it } from 'vitest';
import { shareAddress, weighLink } from '../../../utils/sharing/link/share-address';

it.each([
  ['https://viewer.example/', 'https://viewer.example/#isoloir1.A'],
  ['https://viewer.example/a/index.html?x=1#old', 'https://viewer.example/a/index.html?x=1#isoloir1.A'],
])('puts the code behind "#" of %s, where no server sees it', (viewer, address) => {
  expect(shareAddress(viewer, 'isoloir1.A')).toBe(address);
});

it.each([
  [1, 'short'],
  [2_000, 'short'],
  [2_001, 'long'],
  [8_000, 'long'],
  [8_001, 'too-long'],
])('an address of %i characters is %s', (length, weight) => {
  expect(weighLink('x'.repeat(length))).toBe(weight);
});
