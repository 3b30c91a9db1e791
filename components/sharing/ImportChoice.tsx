import type { ImportPreview } from '../../utils/sharing';
import { useWords } from '../i18n';
import { Button, MutedText } from '../ui';
import styles from './ImportNotes.module.css';

interface ImportChoiceProps {
  preview: Extract<ImportPreview, { status: 'readable' }>;
  onKeep: () => void;
  onForget: () => void;
}

/** What an import would do: what is new, what is here already, and each entry that cannot be read with its reason. */
export function ImportChoice({ preview, onKeep, onForget }: ImportChoiceProps) {
  const words = useWords();
  const { added, duplicate, refused } = preview;
  return (
    <>
      <ul className={styles.counts}>
        <li>{words('import_added', { count: added.length })}</li>
        <li>{words('import_duplicate', { count: duplicate.length })}</li>
        <li>{words('import_refused', { count: refused.length })}</li>
      </ul>
      {refused.length > 0 && (
        <ol className={styles.refused}>
          {refused.map(({ place, reason, excerpt }) => (
            <li key={place}>
              {words('import_refused_entry', { place, reason: sayRefusal(reason) })}
              <span className={styles.excerpt} dir="auto">
                {excerpt}
              </span>
            </li>
          ))}
        </ol>
      )}
      {added.length === 0 ? (
        <MutedText>{words('import_nothing_new')}</MutedText>
      ) : (
        <div className={styles.actions}>
          <Button look="primary" onClick={onKeep}>
            {words('import_keep', { count: added.length })}
          </Button>
          <Button onClick={onForget}>{words('import_forget')}</Button>
        </div>
      )}
    </>
  );

  function sayRefusal(reason: string): string {
    const key = `refused_${reason.replaceAll('-', '_')}`;
    return words(words.has(key) ? key : 'import_refused_other');
  }
}
