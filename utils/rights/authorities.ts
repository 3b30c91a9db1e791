import { codeOf } from './code-of';
import type { CountryAuthorities } from './define-authorities';

const files = import.meta.glob<CountryAuthorities>('./authorities/*.ts', { eager: true, import: 'default' });

/** By ISO 3166-1 alpha-2 code, upper case. */
export const knownAuthorities: ReadonlyMap<string, CountryAuthorities> = new Map(
  Object.entries(files).map(([path, country]) => [codeOf(path), country]),
);
