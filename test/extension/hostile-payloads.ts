import type * as z from 'zod/mini';

/** Longer than anything a message may carry in one word. */
const HUGE = 'x'.repeat(3_000_000);

function nested(depth: number): unknown {
  let inner: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) inner = level % 2 ? [inner] : { inner };
  return inner;
}

const NESTED = nested(10_000);

/** What no part of any message is: every one of them is refused wherever it stands. */
export const NEVER: readonly (readonly [what: string, value: unknown])[] = [
  ['a huge text', HUGE],
  ['nesting ten thousand deep', NESTED],
  ['no number', Number.NaN],
  ['no end of a number', Number.POSITIVE_INFINITY],
  ['a number beyond counting', -1e308],
  ['a fraction of a number below nothing', -0.5],
];

/** No message at all. */
const WHOLE: readonly (readonly [what: string, value: unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'getReport'],
  ['a huge text', HUGE],
  ['a number', 7],
  ['no number', Number.NaN],
  ['yes', true],
  ['a list', []],
  ['a nested list', [NESTED]],
];

/** Payloads that do not fit a message: no object at all, and each of its parts put in the wrong. */
export function payloadsOf(schema: z.ZodMiniObject): [what: string, payload: unknown][] {
  const parts = Object.keys(schema.shape).flatMap((key) => NEVER.map(([what, value]) => part(key, what, value)));
  return [...WHOLE.map(([what, payload]): [string, unknown] => [what, payload]), ...parts];
}

function part(key: string, what: string, value: unknown): [string, unknown] {
  return [`${key}: ${what}`, { [key]: value }];
}
