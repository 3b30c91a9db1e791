import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWords } from '../../components/i18n/create-words';
import type { Words } from '../../utils/evidence';

// Instants are told in the reader's own time zone; the tests' reader lives here.
process.env.TZ = 'UTC';

/** The interface's real words; `more` stands for messages that a case brings along. A key that is not there throws. */
export function wordsOf(locale: 'en' | 'fr', more: Record<string, string> = {}): Words {
  const file = join(import.meta.dirname, `../../public/_locales/${locale}/messages.json`);
  const messages: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  const said = Object.entries(messages).map(([key, { message }]) => [key, message]);
  return createWords(locale, { ...Object.fromEntries(said), ...more }, { strict: true });
}
