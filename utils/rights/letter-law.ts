/** The laws that letters can be written by; a country under another is asked without naming one. */
export type LetterLaw = 'gdpr' | 'uk' | 'swiss';

const OF_REGIME: Readonly<Record<string, LetterLaw>> = { gdpr: 'gdpr', 'uk-gdpr': 'uk', switzerland: 'swiss' };

export function letterLawOf(regime: string): LetterLaw | null {
  return OF_REGIME[regime] ?? null;
}
