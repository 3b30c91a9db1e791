import { findCode } from '../../utils/sharing';
import type { InterfaceWords } from '../i18n';
import { element } from './element';

/** An address without notes: a link or code can be pasted. */
export function showEmpty(words: InterfaceWords, open: (code: string) => void): Node[] {
  const field = element('textarea', {
    attributes: { id: 'code', rows: '4', spellcheck: 'false', autocomplete: 'off' },
  });
  const said = element('p', { attributes: { role: 'status' } });
  const form = element(
    'form',
    {
      on: {
        submit: (event) => {
          event.preventDefault();
          const code = findCode(field.value);
          if (code === null) said.textContent = words('viewer_paste_none');
          else open(code);
        },
      },
    },
    element('label', { attributes: { for: 'code' } }, words('viewer_paste')),
    field,
    element('button', { attributes: { type: 'submit' } }, words('viewer_open')),
    said,
  );
  return [element('p', {}, words('viewer_none')), form];
}
