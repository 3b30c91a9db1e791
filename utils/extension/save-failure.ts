import { NotesUnavailable } from '../notes';
import { Refused } from './answer-messages';

/** Why a note could not be written: the end of a key `error_<reason>`. */
export function saveFailure(error: unknown): string {
  return error instanceof NotesUnavailable ? error.reason : 'notes_broken';
}

/** Whether it would fail another time too, or may not be done: such words are not held for later. */
export function isFinal(error: unknown): boolean {
  return error instanceof Refused || (error instanceof NotesUnavailable && error.reason === 'notes_not_found');
}
