import { LIMITS } from '../limits';
import { buttonWords } from './read-forms';
import { tagged } from './unclobbered';

/** Words on the page's buttons, each once. */
export function readButtons(document: Document): string[] {
  const words = new Set<string>();
  for (const name of ['button', 'input']) {
    for (const element of tagged(document, name)) {
      if (words.size >= LIMITS.buttons) return [...words];
      if (name === 'input' && !/^(?:submit|button)$/i.test(element.getAttribute('type') ?? '')) continue;
      const said = buttonWords(element);
      if (said !== '') words.add(said);
    }
  }
  return [...words];
}
