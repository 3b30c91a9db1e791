import type { RefusedEntry } from '../../utils/sharing';
import type { InterfaceWords } from '../i18n';
import { element } from './element';

/** Every entry that could not be read, with its reason and enough of it to know it again. */
export function showRefused(entries: readonly RefusedEntry[], count: number, words: InterfaceWords): HTMLElement {
  return element(
    'section',
    { className: 'refused' },
    element('h2', {}, words('viewer_refused', { count })),
    element(
      'ul',
      {},
      ...entries.map(({ place, reason, excerpt }) =>
        element(
          'li',
          {},
          words('viewer_refused_entry', { place, reason: sayReason(reason, words) }),
          element('span', { className: 'excerpt', attributes: { dir: 'auto' } }, excerpt),
        ),
      ),
    ),
  );
}

function sayReason(reason: string, words: InterfaceWords): string {
  const key = `refused_${reason.replaceAll('-', '_')}`;
  return words(words.has(key) ? key : 'import_refused_other');
}
