import type { ImprintCountry, ImprintPhrase } from './define-country';
import { cluesOfLead } from './lead-clue';

const files = import.meta.glob<ImprintCountry>('./countries/*.ts', { eager: true, import: 'default' });

/** Every country that is known, with its ISO code. */
export const knownCountries: readonly (ImprintCountry & { code: string })[] = Object.entries(files)
  .map(([path, country]) => ({ ...country, code: path.replace(/^.*\/|\.ts$/g, '').toUpperCase() }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

/** A phrase made ready to be looked for through a whole text, with the country that knows it. */
export interface KnownPhrase extends ImprintPhrase {
  country: string;
  /** See `cluesOfLead`. */
  clues: string[] | null;
  /** Compiled when first asked for. */
  everywhere(): RegExp;
}

export const knownPhrases: readonly KnownPhrase[] = knownCountries.flatMap(({ code, phrases }) =>
  phrases.map((phrase) => {
    let compiled: RegExp | undefined;
    return {
      ...phrase,
      country: code,
      clues: cluesOfLead(phrase.lead.source),
      everywhere: () => (compiled ??= asWholeWords(phrase.lead)),
    };
  }),
);

function asWholeWords({ source }: RegExp): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
}
