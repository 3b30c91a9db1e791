/**
 * Expressions that a checker cannot tell to be linear, each with what bounds its time: as they are written, or by the file that makes them of
 * what it knows.
 */
export const EXCUSED: Readonly<Record<string, string>> = {
  '/^.*\\/|\\.ts$/g': 'reads the names of our own files',
  'utils/detection/gate-words.ts':
    'begins at a blank and goes on to the next one at most, so that each word is read once; too large for the checker',
};
