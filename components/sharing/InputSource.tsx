import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useWords } from '../i18n';
import { Button } from '../ui';
import styles from './Sharing.module.css';
import { useDrop } from './use-drop';

interface InputSourceProps {
  /** Kinds of file the browser's own dialog offers. */
  accept: string;
  /** What the field for pasted text is called. */
  pasteLabel: string;
  /** What of it can be read. */
  hint: string;
  onFile: (file: File) => void;
  onText: (text: string) => void;
  children?: ReactNode;
}

/** Where an import comes from: a file, chosen or dropped anywhere on the view, or pasted text. */
export function InputSource({ accept, pasteLabel, hint, onFile, onText, children }: InputSourceProps) {
  const words = useWords();
  const id = useId();
  const [pasted, setPasted] = useState('');

  function paste(event: FormEvent) {
    event.preventDefault();
    if (pasted.trim() === '') return;
    onText(pasted);
    setPasted('');
  }

  const over = useDrop((data) => {
    const [file] = data.files;
    const text = data.getData('text/plain');
    if (file) onFile(file);
    else if (text) onText(text);
  });

  return (
    <div className={`${styles.source} ${over ? styles.over : ''}`}>
      <div className={styles.field}>
        <label htmlFor={`${id}-file`}>{words('import_file')}</label>
        <input
          id={`${id}-file`}
          className={styles.file}
          type="file"
          accept={accept}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onFile(file);
            // The same file may be chosen again.
            event.target.value = '';
          }}
        />
        <p className={styles.hint}>{hint}</p>
      </div>
      <form className={styles.field} onSubmit={paste}>
        <label htmlFor={`${id}-paste`}>{pasteLabel}</label>
        <textarea
          id={`${id}-paste`}
          rows={3}
          value={pasted}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setPasted(event.target.value)}
        />
        <Button type="submit" disabled={pasted.trim() === ''}>
          {words('import_look')}
        </Button>
      </form>
      {children}
    </div>
  );
}
