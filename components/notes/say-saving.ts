import type { InterfaceWords } from '../i18n';
import type { Saving } from './autosave';

/** What is on disk and what is not, in words. */
export function saySaving(words: InterfaceWords, saving: Saving): string {
  if (saving.status === 'untouched') return '';
  if (saving.status !== 'failed') return words(`notes_${saving.status}`);
  const key = `error_${saving.reason.replaceAll('-', '_')}`;
  return words('notes_not_saved', { reason: words(words.has(key) ? key : 'error_unknown') });
}
