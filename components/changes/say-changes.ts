import type { PolicyChanges, StatedDate } from '../../utils/changes';
import { day, type InterfaceWords, languageName } from '../i18n';

/** How many answers differ, and since when; where none does, that the words differ. */
export function sayChanged(words: InterfaceWords, changes: PolicyChanges, since: string): string {
  return words('kept_changed', { date: day(words, since), count: changes.clauses.length });
}

/** "In French before, in English now." */
export function sayLanguageChange(
  words: InterfaceWords,
  { before, after }: NonNullable<PolicyChanges['language']>,
): string {
  const name = (lang: string | null | undefined) => (lang ? languageName(words, lang) : words('language_unknown'));
  return words('changes_language', { before: name(before), after: name(after) });
}

/** The day each version names as that of its last change, as well as it could be read. */
export function sayStatedDate(words: InterfaceWords, { before, after }: NonNullable<PolicyChanges['updated']>): string {
  const say = (date: StatedDate | undefined) =>
    date === undefined ? words('changes_no_date') : date.iso === undefined ? date.said : day(words, date.iso);
  return words('changes_updated', { before: say(before), after: say(after) });
}
