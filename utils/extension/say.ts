import { loadMessages, localeOf } from './load-messages';
import { readSettings } from './settings';

/** Says a message without values in the language the citizen chose, for places that no view draws: the button, the menu. */
export async function say(key: string): Promise<string> {
  const messages = await loadMessages(localeOf((await readSettings()).locale).locale);
  return messages[key] ?? 'Isoloir';
}
