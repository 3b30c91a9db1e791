import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';

const locales = readdirSync(join(import.meta.dirname, '../../public/_locales'));
const Labelled = z.object({ label: z.record(z.string(), z.string().check(z.minLength(3), z.maxLength(120))) });

const shelves = {
  clauses: import.meta.glob('../../utils/policy/clauses/*.ts', { eager: true, import: 'default' }),
  signals: import.meta.glob('../../utils/detection/signals/*.ts', { eager: true, import: 'default' }),
};

describe.each(Object.entries(shelves))('the %s', (_, files) => {
  it.each(Object.entries(files))('%s says its name in every language of the interface', (_file, knowledge) => {
    const { label } = Labelled.parse(knowledge);
    expect(Object.keys(label).sort()).toEqual([...locales].sort());
  });

  it('are not none', () => {
    expect(Object.keys(files).length).toBeGreaterThan(5);
  });
});
