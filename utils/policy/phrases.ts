import type { ClausePhrases } from './define-phrases';

const files = import.meta.glob<ClausePhrases>('./phrases/*/*.ts', { eager: true, import: 'default' });

/** Language code → clause id → how that language answers it: one file `phrases/<language>/<clause>.ts` each. */
export const phrases: ReadonlyMap<string, ReadonlyMap<string, ClausePhrases>> = byLanguage();

function byLanguage(): Map<string, Map<string, ClausePhrases>> {
  const found = new Map<string, Map<string, ClausePhrases>>();
  for (const [path, own] of Object.entries(files)) {
    const [lang = '', clause = ''] = path.replace(/^\.\/phrases\/|\.ts$/g, '').split('/');
    found.set(lang, (found.get(lang) ?? new Map()).set(clause, own));
  }
  return found;
}
