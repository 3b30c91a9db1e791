import type { Localized } from '../evidence';
import type { LetterKind } from './define-letters';
import type { Sourced } from './sourced';

/**
 * One sentence about the law, as general information: what a person may ask, how it goes, where it ends. Its words are the message
 * `rights_point_<id>`; here stand the law it comes from and where that was read.
 */
export interface LawPoint extends Sourced {
  id: string;
  kind: 'ask' | 'how' | 'limit';
  /** Law and article, as they are cited in each language of the interface. */
  law: Localized;
  /** The letter that a limit is about; said beside it too. */
  about?: LetterKind;
}

/** A law on personal data, and where it holds. The file's name is its id. */
export interface Regime {
  /** ISO 3166-1 alpha-2 codes, upper case. */
  countries: readonly string[];
  /** What the law is called. */
  name: Localized;
  points: readonly LawPoint[];
}

/** What one country's law adds to, or takes from, the regime it belongs to. */
export interface NationalLaw {
  points: readonly LawPoint[];
}

type Draft = Pick<LawPoint, 'id' | 'kind' | 'law' | 'about'> & Partial<Sourced>;

/** A regime whose points were read in one place, but for those that name another. */
export function defineRegime({
  countries,
  name,
  points,
  ...read
}: Omit<Regime, 'points'> & Sourced & { points: readonly Draft[] }): Regime {
  return { countries, name, points: points.map((point) => ({ ...read, ...point })) };
}

export function defineNationalLaw({ points, ...read }: Sourced & { points: readonly Draft[] }): NationalLaw {
  return { points: points.map((point) => ({ ...read, ...point })) };
}
