import type { InterfaceWords } from '../i18n';
import { element } from './element';

/** Encrypted notes: asks for the passphrase, and says where one did not open them. */
export function showSealed(
  { wrong }: { wrong: boolean },
  words: InterfaceWords,
  open: (passphrase: string) => void,
): Node[] {
  const field = element('input', {
    attributes: {
      id: 'passphrase',
      type: 'password',
      autocomplete: 'off',
      required: '',
      'data-first': '',
      ...(wrong && { 'aria-invalid': 'true', 'aria-describedby': 'wrong' }),
    },
  });
  const form = element(
    'form',
    {
      on: {
        submit: (event) => {
          event.preventDefault();
          open(field.value);
        },
      },
    },
    element('label', { attributes: { for: 'passphrase' } }, words('viewer_passphrase')),
    field,
    wrong && element('p', { attributes: { id: 'wrong', role: 'alert' } }, words('viewer_passphrase_wrong')),
    element('button', { attributes: { type: 'submit' } }, words('viewer_open')),
  );
  return [element('p', {}, words('viewer_sealed')), form];
}
