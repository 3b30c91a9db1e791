import { useId } from 'react';
import type { About } from '../../utils/notes';
import { useWords } from '../i18n';
import styles from './NoteFields.module.css';

/** Fields in the order in which they are asked and told. */
export const ABOUT_FIELDS = ['candidate', 'list', 'party', 'election'] as const satisfies readonly (keyof About)[];

/** Candidate, list, party, election: each may stay empty. */
export function AboutFields({ about, onAbout }: { about: About; onAbout: (about: About) => void }) {
  const words = useWords();
  const id = useId();
  return (
    <div className={styles.about}>
      {ABOUT_FIELDS.map((field) => (
        <div key={field} className={styles.named}>
          <label htmlFor={`${id}-${field}`} className={styles.label}>
            {words(`notes_about_${field}`)}
          </label>
          <input
            id={`${id}-${field}`}
            className={styles.input}
            value={about[field] ?? ''}
            maxLength={200}
            dir="auto"
            autoComplete="off"
            onChange={(event) => onAbout({ ...about, [field]: event.target.value })}
          />
        </div>
      ))}
    </div>
  );
}
