import { useId, useRef, useState } from 'react';
import type { Note } from '../../utils/notes';
import { type ImportPreview, previewImport } from '../../utils/sharing';
import { useWords } from '../i18n';
import { MutedText, StatusText } from '../ui';
import { ImportChoice } from './ImportChoice';
import styles from './ImportNotes.module.css';

interface ImportNotesProps {
  existing: Note[];
  /** Keeps the notes, all or none; answers how many were added. */
  add: (notes: Note[]) => Promise<{ added: number }>;
  /** Words for a failure's reason. */
  sayFailure: (reason: string) => string;
}

/** A file is read and shown first; only then may it be kept. */
export function ImportNotes({ existing, add, sayFailure }: ImportNotesProps) {
  const words = useWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [outcome, setOutcome] = useState('');

  async function read(file: File | undefined) {
    setOutcome('');
    setPreview(file ? previewImport(await file.text(), existing) : null);
  }

  async function keep(notes: Note[]) {
    try {
      const { added } = await add(notes);
      setOutcome(words('import_done', { count: added }));
      forget();
    } catch (error) {
      setOutcome(sayFailure(error instanceof Error ? error.message : 'unknown'));
    }
  }

  function forget() {
    setPreview(null);
    if (input.current) input.current.value = '';
  }

  return (
    <div className={styles.import}>
      <label htmlFor={id}>{words('import_choose')}</label>
      <input
        ref={input}
        id={id}
        className={styles.file}
        type="file"
        accept="application/json,.json"
        onChange={(event) => read(event.target.files?.[0])}
      />
      {preview?.status === 'unreadable' && (
        <MutedText>{words(`import_unreadable_${preview.reason.replaceAll('-', '_')}`)}</MutedText>
      )}
      {preview?.status === 'readable' && (
        <ImportChoice preview={preview} onKeep={() => keep(preview.added)} onForget={forget} />
      )}
      <StatusText>{outcome}</StatusText>
    </div>
  );
}
