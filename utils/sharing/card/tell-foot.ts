import type { Words } from '../../evidence';
import { tellDate } from '../telling/tell-date';
import type { Card } from './card';

/** Where a card's words stand, and on which day they were written, where that may be known. */
export function tellFoot({ at }: Pick<Card, 'at'>, site: string, words: Words): string {
  return at === undefined ? site : words('card_foot', { site, date: tellDate(at, words.locale) });
}
