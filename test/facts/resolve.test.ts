import { expect, it } from 'vitest';
import { resolve } from '../../utils/facts/page/resolve';

const BASE = 'https://campaign.example/a/';

it.each([
  ['../charte-de-confidentialité', 'https://campaign.example/charte-de-confidentialit%C3%A9'],
  ['//bücher.example/ß', 'https://xn--bcher-kva.example/%C3%9F'],
  ['mailto:info@campaign.example', ''],
  ['https://', ''],
])('resolves %j the same way however often it is asked', (written, absolute) => {
  const found = new Set(Array.from({ length: 20_000 }, () => resolve(written, BASE)));
  expect([...found]).toEqual([absolute]);
});
