import { describe, expect, it } from 'vitest';

/** One schema, what it takes, and what it refuses. */
export interface Shape {
  shape: string;
  of: { safeParse(value: unknown): { success: boolean } };
  taken: unknown[];
  refused: unknown[];
}

/** Tests of every value of every shape, each named by the value itself. */
export function describeShapes(shapes: readonly Shape[]): void {
  describe.each(shapes)('$shape', ({ of, taken, refused }) => {
    it.each(named(taken))('may be $is', ({ value }) => {
      expect(of.safeParse(value).success).toBe(true);
    });

    it.each(named(refused))('may not be $is', ({ value }) => {
      expect(of.safeParse(value).success).toBe(false);
    });
  });
}

const named = (values: unknown[]) => values.map((value) => ({ is: short(value), value }));

const short = (value: unknown) =>
  JSON.stringify(value)
    .replace(/(.)\1{19,}/g, '$1…')
    .slice(0, 200);
