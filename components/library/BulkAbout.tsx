import { type FormEvent, useState } from 'react';
import type { About, NotesChange } from '../../utils/notes';
import { useWords } from '../i18n';
import { AboutFields, tidyAbout } from '../notes';
import { Button, SmallText } from '../ui';
import styles from './Library.module.css';
import { Menu } from './Menu';

/** Says of notes whom they are about; what is left empty stays as it is in each. */
export function BulkAbout({ onChange }: { onChange: (change: NotesChange) => void }) {
  const words = useWords();
  const [about, setAbout] = useState<About>({});

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const named = tidyAbout(about);
    if (Object.keys(named).length === 0) return;
    onChange({ do: 'about', about: named });
    setAbout({});
  }

  return (
    <Menu lead={words('notes_about')} above>
      <form className={styles.form} onSubmit={onSubmit}>
        <SmallText>{words('library_bulk_about_hint')}</SmallText>
        <AboutFields about={about} onAbout={setAbout} />
        <div className={styles.answers}>
          <Button type="submit">{words('library_bulk_about_set')}</Button>
        </div>
      </form>
    </Menu>
  );
}
