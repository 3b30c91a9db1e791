import type { InterfaceWords } from '../i18n';
import { button, element } from './element';
import type { Face } from './face';

/** How long a file stays readable after its download began, in milliseconds. */
const KEPT = 60_000;

/** What can be done with the notes: taken into one's own Isoloir, or kept as a file. */
export function showActions(
  { code, text, sealed }: Pick<Extract<Face, { face: 'notes' }>, 'code' | 'text' | 'sealed'>,
  words: InterfaceWords,
): HTMLElement {
  const said = element('div', { attributes: { role: 'status' } });
  return element(
    'div',
    { className: 'actions' },
    button(words('viewer_copy'), copy),
    button(words(sealed ? 'viewer_save_sealed' : 'viewer_save'), () => save(text)),
    said,
  );

  async function copy() {
    try {
      await navigator.clipboard.writeText(code);
      said.replaceChildren(words('viewer_copied'));
    } catch {
      // Without https there is no clipboard, and a reader may have refused it.
      const field = element(
        'textarea',
        { attributes: { id: 'by-hand', readonly: '', rows: '4', spellcheck: 'false' } },
        code,
      );
      said.replaceChildren(
        element('p', {}, words('viewer_copy_by_hand')),
        element('label', { attributes: { for: 'by-hand' } }, words('viewer_code')),
        field,
      );
      field.select();
    }
  }
}

function save(text: string): void {
  const link = element('a', { attributes: { download: 'isoloir-notes.json' } });
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
