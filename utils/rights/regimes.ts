import { codeOf, nameOf } from './code-of';
import type { NationalLaw, Regime } from './define-law';

const regimes = import.meta.glob<Regime>('./regimes/*.ts', { eager: true, import: 'default' });
const national = import.meta.glob<NationalLaw>('./national/*.ts', { eager: true, import: 'default' });

export const knownRegimes: readonly (Regime & { id: string })[] = Object.entries(regimes).map(([path, regime]) => ({
  ...regime,
  id: nameOf(path),
}));

/** What single countries add, by ISO 3166-1 alpha-2 code. */
export const nationalLaws: ReadonlyMap<string, NationalLaw> = new Map(
  Object.entries(national).map(([path, law]) => [codeOf(path), law]),
);
