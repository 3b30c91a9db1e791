import { useState } from 'react';
import type { Mark } from '../../utils/notes';
import { previewDirectory } from '../../utils/sharing';
import { useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { InputSource } from '../sharing/InputSource';
import { saidBy } from '../sharing/import/choose-of';
import { readInput } from '../sharing/read-input';
import { sayUnreadable } from '../sharing/say-refusal';
import { Button, StatusText } from '../ui';
import styles from './Directory.module.css';
import { MarkPreview } from './MarkPreview';
import type { MarkWork } from './mark-work';

interface MarkImportProps {
  existing: readonly Mark[];
  /** The name the citizen puts under what she shares: what comes back under it is her own. */
  ownName: string;
  work: Pick<MarkWork, 'add' | 'remove'>;
}

/** Marks of others: shown first, then kept, each with whoever said it; and taken back as one. */
export function MarkImport({ existing, ownName, work }: MarkImportProps) {
  const words = useWords();
  const [text, setText] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [done, setDone] = useState<string[]>([]);
  const preview = text === null ? null : previewDirectory(text, existing);

  async function readFile(file: File) {
    const read = await readInput(file, () => false);
    if (read.status === 'text') look(read.text);
    else setSaid(sayUnreadable(words, 'too-large'));
  }

  function look(found: string) {
    setDone([]);
    setSaid('');
    setText(found);
  }

  async function act(work: () => Promise<string>) {
    try {
      setSaid(await work());
      setText(null);
    } catch (error) {
      setSaid(sayFailure(words, error instanceof Error ? error.message : 'unknown'));
    }
  }

  const keep = (marks: Mark[]) =>
    act(async () => {
      const { added } = await work.add(marks.map((mark) => saidBy(mark, undefined, ownName)));
      setDone(marks.map(({ id }) => id));
      return words('directory_added', { count: added });
    });

  const undo = () =>
    act(async () => {
      await work.remove(done);
      setDone([]);
      return words('directory_import_undone');
    });

  return (
    <InputSource
      accept="application/json,.json"
      pasteLabel={words('directory_paste')}
      hint={words('directory_drop')}
      onFile={readFile}
      onText={look}
    >
      {preview?.status === 'unreadable' && <StatusText>{sayUnreadable(words, preview.reason)}</StatusText>}
      {preview?.status === 'readable' && (
        <MarkPreview key={text} preview={preview} onKeep={keep} onForget={() => setText(null)} />
      )}
      <div className={styles.bar}>
        <StatusText>{said}</StatusText>
        {done.length > 0 && <Button onClick={undo}>{words('import_undo')}</Button>}
      </div>
    </InputSource>
  );
}
