import { useMemo } from 'react';
import type { Note } from '../../utils/notes';
import { diffNotes } from '../../utils/sharing';
import { WordDiff } from '../changes/WordDiff';
import { moment, useWords } from '../i18n';
import { Button, MutedText, SmallText } from '../ui';
import styles from './Library.module.css';

interface HistoryEntryProps {
  before: Note;
  after: Note;
  onBringBack: () => void;
}

/** One change of a note: when, which words went and came, and the way back to what stood before. */
export function HistoryEntry({ before, after, onBringBack }: HistoryEntryProps) {
  const words = useWords();
  const nameOfKind = (kind: string) => (words.has(`notes_kind_${kind}`) ? words(`notes_kind_${kind}`) : kind);
  const differences = useMemo(() => diffNotes(before, after), [before, after]);
  return (
    <li className={styles.version}>
      <div className={styles.versionHead}>
        <SmallText>{words('history_changed', { at: moment(words, after.modified) })}</SmallText>
        <Button look="quiet" onClick={onBringBack}>
          {words('history_bring_back', { at: moment(words, before.modified) })}
        </Button>
      </div>
      {differences.length === 0 && <MutedText>{words('history_same')}</MutedText>}
      {differences.map(({ field, runs }) => (
        <div key={field}>
          {field !== 'body' && <SmallText>{words(`difference_${field}`)}</SmallText>}
          <WordDiff
            parts={field === 'kind' ? runs.map(({ kind, text }) => ({ kind, text: nameOfKind(text) })) : runs}
          />
        </div>
      ))}
    </li>
  );
}
