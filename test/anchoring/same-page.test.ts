import { expect, it } from 'vitest';
import { samePage } from '../../utils/anchoring';

const PAGE = 'https://www.list.example/programme?id=3#energy';

it.each([
  ['same', 'https://www.list.example/programme?id=3'],
  ['same', 'http://list.example/programme/?id=3#top'],
  ['same', 'https://www.list.example/programme?utm_source=post&id=3&fbclid=x'],
  ['perhaps', 'https://www.list.example/programme?id=4'],
  ['perhaps', 'https://www.list.example/programme'],
  ['another', 'https://www.list.example/'],
  ['another', 'https://shop.list.example/programme?id=3'],
  ['another', 'about:blank'],
  ['another', 'no address'],
])('%s page: %s', (relation, address) => {
  expect(samePage(PAGE, address)).toBe(relation);
  expect(samePage(address, PAGE)).toBe(relation);
});
