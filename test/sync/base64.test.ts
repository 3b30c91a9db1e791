import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../utils/sync/base64';

it('bytes come back as they were, of any length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60_000, size: 'max' }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
    }),
    { numRuns: 60 },
  );
});

it.each(['a', '@@@@', 'AAAA=AAA', 'é'])('%s is no base64', (text) => {
  expect(fromBase64(text)).toBeNull();
});
