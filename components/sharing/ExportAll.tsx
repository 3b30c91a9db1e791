import { useState } from 'react';
import type { Note } from '../../utils/notes';
import { notesToAnnotations, notesToCsv, notesToJson, notesToMarkdown } from '../../utils/sharing';
import { type InterfaceWords, useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { Button, StatusText } from '../ui';
import { fileName } from './file-name';
import type { ReadyFile } from './SaveLink';
import styles from './Sharing.module.css';
import { saveFile } from './save-file';

interface ExportAllProps {
  /** Outside the trash. */
  notes: readonly Note[];
  author: string;
  /** Whether all notes are here. */
  complete: boolean;
}

const FORMATS = ['json', 'annotations', 'csv', 'markdown'] as const;
type Format = (typeof FORMATS)[number];

/** All notes as one file, in a form other programs read. Made when asked for: ten thousand notes in four forms are not made for nothing. */
export function ExportAll({ notes, author, complete }: ExportAllProps) {
  const words = useWords();
  const [said, setSaid] = useState('');

  function save(format: Format) {
    try {
      const file = fileOf(format, notes, author, words);
      saveFile(file);
      setSaid(words('share_saved', { name: file.name }));
    } catch (error) {
      setSaid(sayFailure(words, error instanceof Error ? error.message : 'unknown'));
    }
  }

  return (
    <>
      <ul className={styles.exports}>
        {FORMATS.map((format) => (
          <li key={format}>
            <Button disabled={!complete || notes.length === 0} onClick={() => save(format)}>
              {words(`share_way_${format}`)}
            </Button>
            <span className={styles.hint}>{words(`share_hint_${format}`)}</span>
          </li>
        ))}
      </ul>
      <StatusText>{said}</StatusText>
    </>
  );
}

function fileOf(format: Format, notes: readonly Note[], author: string, words: InterfaceWords): ReadyFile {
  const exportedAt = new Date().toISOString();
  const facts = { exportedAt, author: author || undefined };
  const named = (extension: string, type: string, content: string) => ({
    name: fileName('notes', extension, exportedAt.slice(0, 10)),
    type,
    content,
  });
  switch (format) {
    case 'json':
      return named('json', 'application/json', notesToJson(notes, facts));
    case 'annotations':
      return named('jsonld', 'application/ld+json', notesToAnnotations(notes, facts));
    case 'csv':
      return named('csv', 'text/csv', notesToCsv(notes, words));
    case 'markdown':
      return named('md', 'text/markdown', notesToMarkdown(words('transfer_all_notes'), [...notes], words));
  }
}
