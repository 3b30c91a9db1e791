import { type FormEvent, useId, useRef, useState } from 'react';
import type { Mark, MarkDraft } from '../../utils/notes';
import { useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { Button, StatusText } from '../ui';
import styles from './Directory.module.css';
import { draftOf, fieldsOf } from './draft-of';
import { ABOUT } from './mark-work';

interface MarkFormProps {
  /** The citizen's own mark to be changed; none: a new one. */
  mark?: Mark;
  onSave: (draft: MarkDraft) => Promise<unknown>;
  onClose: () => void;
}

/** One entry of the citizen's own: only the address is asked for, the rest may stay empty. */
export function MarkForm({ mark, onSave, onClose }: MarkFormProps) {
  const words = useWords();
  const id = useId();
  const address = useRef<HTMLInputElement>(null);
  const [fields, setFields] = useState(() => fieldsOf(mark));
  const [said, setSaid] = useState('');
  const [wrong, setWrong] = useState(false);

  async function save(event: FormEvent) {
    event.preventDefault();
    const draft = draftOf(fields, mark?.id);
    setWrong(draft === null);
    if (draft === null) {
      address.current?.focus();
      return;
    }
    try {
      await onSave(draft);
      onClose();
    } catch (error) {
      setSaid(sayFailure(words, error instanceof Error ? error.message : 'unknown'));
    }
  }

  return (
    <form className={styles.form} onSubmit={save} aria-labelledby={`${id}-title`} noValidate>
      <h2 id={`${id}-title`} className={styles.formTitle}>
        {words(mark ? 'directory_change_title' : 'directory_add_title')}
      </h2>
      <div className={styles.fields}>
        <label className={styles.wide}>
          {words('directory_address')}
          <input
            ref={address}
            type="url"
            inputMode="url"
            required
            maxLength={2048}
            value={fields.url}
            aria-invalid={wrong}
            aria-describedby={wrong ? `${id}-wrong` : undefined}
            // biome-ignore lint/a11y/noAutofocus: the form was asked for just now, and this is its first field.
            autoFocus
            onChange={(event) => setFields({ ...fields, url: event.target.value })}
          />
          {wrong && (
            <span id={`${id}-wrong`} className={styles.wrong}>
              {words('directory_address_wrong')}
            </span>
          )}
        </label>
        {(['name', ...ABOUT] as const).map((field) => (
          <label key={field}>
            {words(`directory_${field}`)}
            <input
              type="text"
              maxLength={200}
              value={fields[field]}
              onChange={(event) => setFields({ ...fields, [field]: event.target.value })}
            />
          </label>
        ))}
      </div>
      <div className={styles.bar}>
        <Button look="primary" type="submit">
          {words('directory_save')}
        </Button>
        <Button onClick={onClose}>{words('directory_cancel')}</Button>
      </div>
      <StatusText>{said}</StatusText>
    </form>
  );
}
