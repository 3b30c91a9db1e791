import { describe, expect, it } from 'vitest';
import type { Mark } from '../../utils/notes';
import { previewDirectory, previewImport } from '../../utils/sharing';
import { noteOf } from './note-of';

const mark: Mark = {
  id: '00000000-0000-4000-8000-000000000001',
  site: 'apple.example',
  url: 'https://apple.example/',
  about: {},
  created: '2026-11-20T12:00:00.000Z',
  modified: '2026-11-20T12:00:00.000Z',
};

/** A site as somebody's file has it, and the name that its address has. */
const NAMES: [name: string, written: string, site: string][] = [
  ['in Cyrillic letters that look Latin', '\u0430\u0440\u0440\u04cf\u0435.example', 'xn--80ak6aa92e.example'],
  ['of mixed scripts', 'p\u0430ypal.example', 'xn--pypal-4ve.example'],
  ['with letters of full width', '\uff41pple.example', 'apple.example'],
  ['with what is not seen between its letters', 'ap\u00adp\u200ble.example', 'apple.example'],
  ['in capitals', 'APPLE.example', 'apple.example'],
];

describe('a site named in somebody else’s file', () => {
  it.each(NAMES)('%s is shown by the name that its address has', (_, written, site) => {
    const notes = JSON.stringify({ format: 'isoloir-notes', version: 2, notes: [noteOf(1, { site: written })] });
    expect(previewImport(notes, [])).toMatchObject({ added: [{ site }] });
    const marks = JSON.stringify({ format: 'isoloir-directory', version: 1, marks: [{ ...mark, site: written }] });
    expect(previewDirectory(marks, [])).toMatchObject({ added: [{ site }] });
  });

  it.each([
    ['turned round', 'elpmaxe.elppa\u202e'],
    ['with words behind it', 'apple.example is not to be trusted'],
    ['with a path that looks like a site', 'apple.example/.evil.example'],
    ['with a name before it', 'apple.example@evil.example'],
  ])('%s is refused', (_, written) => {
    const marks = JSON.stringify({ format: 'isoloir-directory', version: 1, marks: [{ ...mark, site: written }] });
    expect(previewDirectory(marks, [])).toMatchObject({ added: [], refused: [{ reason: 'site' }] });
  });
});
