import type { InterfaceWords } from '../i18n';

/** Why something did not work, in words; `reason` comes from the background as the end of a key. */
export function sayFailure(words: InterfaceWords, reason: string): string {
  const key = `error_${reason.replaceAll('-', '_')}`;
  return words(words.has(key) ? key : 'error_unknown');
}
