import type { InterfaceWords } from '../i18n';

/** Why an entry of a file is refused, in words. */
export function sayRefusal(words: InterfaceWords, reason: string): string {
  const key = `refused_${reason.replaceAll('-', '_')}`;
  return words(words.has(key) ? key : 'import_refused_other');
}

/** Why a whole file or code cannot be read, in words. */
export function sayUnreadable(words: InterfaceWords, reason: string): string {
  const end = reason.replaceAll('-', '_');
  const key = [`import_unreadable_${end}`, `shared_unreadable_${end}`].find((one) => words.has(one));
  return words(key ?? 'import_unreadable_other');
}
