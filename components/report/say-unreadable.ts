import type { InterfaceWords } from '../i18n';
import type { Tried } from './parts';

/** What became of a document, with the reason where one is known. */
export function sayUnreadable(words: InterfaceWords, { outcome, reason }: Pick<Tried, 'outcome' | 'reason'>): string {
  const key = `unreadable_${reason?.replaceAll('-', '_')}`;
  if (outcome === 'unreadable' && words.has(key)) return words(key);
  return words(`outcome_${outcome.replaceAll('-', '_')}`);
}
