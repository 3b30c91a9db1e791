import { useId, useState } from 'react';
import type { Mark } from '../../utils/notes';
import type { DirectoryPreview } from '../../utils/sharing';
import { rowOf, useWords } from '../i18n';
import { ChoiceRows } from '../sharing/ChoiceRows';
import { RefusedRows } from '../sharing/RefusedRows';
import { Button } from '../ui';
import styles from './Directory.module.css';
import { ABOUT } from './mark-work';

interface MarkPreviewProps {
  preview: Extract<DirectoryPreview, { status: 'readable' }>;
  onKeep: (marks: Mark[]) => void;
  onForget: () => void;
}

/** What a directory file brings: new entries to choose from, how many are here already, what is refused and why. */
export function MarkPreview({ preview, onKeep, onForget }: MarkPreviewProps) {
  const words = useWords();
  const id = useId();
  const { added, same, refused } = preview;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(added.map((mark) => mark.id)));
  return (
    <section className={styles.preview} aria-labelledby={id}>
      <h3 id={id}>{words('import_preview')}</h3>
      <p>{words('import_counts', { added: added.length, changed: 0, same: same.length, refused: refused.length })}</p>
      <ChoiceRows
        title={words('import_group_added')}
        rows={added}
        chosen={chosen}
        onChoose={setChosen}
        nameOf={({ site }) => site}
      >
        {(mark) => (
          <>
            <strong>{mark.site}</strong>
            <span dir="auto">
              {rowOf(words, [mark.name, ...ABOUT.map((field) => mark.about[field])].filter(isText))}
            </span>
            <span className={styles.day}>{words('import_from', { name: mark.by ?? words('import_nobody') })}</span>
          </>
        )}
      </ChoiceRows>
      <RefusedRows refused={refused} />
      <div className={styles.bar}>
        <Button
          look="primary"
          disabled={chosen.size === 0}
          onClick={() => onKeep(added.filter((mark) => chosen.has(mark.id)))}
        >
          {words('directory_keep', { count: chosen.size })}
        </Button>
        <Button onClick={onForget}>{words('import_forget')}</Button>
      </div>
    </section>
  );
}

function isText(text: string | undefined): text is string {
  return Boolean(text);
}
