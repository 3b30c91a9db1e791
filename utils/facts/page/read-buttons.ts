import { LIMITS } from '../limits';
import { buttonWords } from './controls';
import { tagged } from './unclobbered';

/** Buttons and inputs looked at: a shop has the same one beside every article. */
const LOOKED_AT = 1_000;

/** Words on the page's buttons, each once. */
export function readButtons(document: Document): string[] {
  const words = new Set<string>();
  for (const name of ['button', 'input']) {
    const found = tagged(document, name);
    for (let i = 0; i < LOOKED_AT; i++) {
      const element = found.item(i);
      if (element === null) break;
      if (words.size >= LIMITS.buttons) return [...words];
      if (name === 'input' && !/^(?:submit|button)$/i.test(element.getAttribute('type') ?? '')) continue;
      const said = buttonWords(element);
      if (said !== '') words.add(said);
    }
  }
  return [...words];
}
