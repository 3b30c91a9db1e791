import type { InterfaceWords } from '../i18n';
import type { Saving } from './autosave';

/** What is on disk and what is not, in words. */
export function saySaving(words: InterfaceWords, saving: Saving): string {
  if (saving.status === 'untouched') return '';
  if (saving.status === 'held') {
    return words(saving.memory ? 'notes_held_memory' : 'notes_held', { reason: sayReason(words, saving.reason) });
  }
  if (saving.status === 'failed') return words('notes_not_saved', { reason: sayReason(words, saving.reason) });
  return words(`notes_${saving.status}`);
}

/** A reason that something else gave, as a sentence. */
export function sayReason(words: InterfaceWords, reason: string): string {
  const key = `error_${reason.replaceAll('-', '_')}`;
  return words(words.has(key) ? key : 'error_unknown');
}
