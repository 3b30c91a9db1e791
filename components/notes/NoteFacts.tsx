import type { Note } from '../../utils/notes';
import styles from './Notes.module.css';
import { sayAbout } from './say-about';
import { TagChips } from './TagChips';

/** Tags, and whom the note is about. */
export function NoteFacts({ note: { tags, about } }: { note: Note }) {
  const named = sayAbout(about);
  if (!named && tags.length === 0) return null;
  return (
    <div className={styles.facts}>
      {named && (
        <p className={styles.where} dir="auto">
          {named}
        </p>
      )}
      <TagChips tags={tags} />
    </div>
  );
}
