import { type FormEvent, useId, useState } from 'react';
import { type NoteFilter, ShortText } from '../../utils/notes';
import { useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { Button, MutedText, StatusText } from '../ui';
import styles from './Library.module.css';
import { Menu } from './Menu';
import { SavedViewLine } from './SavedViewLine';
import { isNarrow, sameFilter } from './same-filter';
import type { ViewsWork } from './views-work';

interface SavedViewsProps {
  work: ViewsWork;
  filter: NoteFilter;
  onFilter: (filter: NoteFilter) => void;
}

/** Filters under names of the citizen's own: chosen, kept, renamed, brought up to date, removed. */
export function SavedViews({ work: { views, save, remove }, filter, onFilter }: SavedViewsProps) {
  const words = useWords();
  const id = useId();
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const here = views.find((view) => sameFilter(view.filter, filter));

  async function tell(work: Promise<unknown>, done: string) {
    try {
      await work;
      setSaid(done);
      return true;
    } catch (error) {
      setSaid(sayFailure(words, error instanceof Error ? error.message : 'unknown'));
      return false;
    }
  }

  async function onSubmit(event: FormEvent) {
    event.preventDefault();
    const given = ShortText.safeParse(name.replace(/[\s\p{Cc}]+/gu, ' ').trim());
    if (!given.success) return setSaid(words('views_name_needed'));
    if (await tell(save({ name: given.data, filter }), words('views_saved', { name: given.data }))) setName('');
  }

  return (
    <Menu lead={here ? words('views_here', { name: here.name }) : words('views_title')} set={here !== undefined}>
      {views.length === 0 && <MutedText>{words('views_none')}</MutedText>}
      <ul className={styles.views}>
        {views.map((view) => (
          <SavedViewLine
            key={view.id}
            view={view}
            here={view === here}
            onChoose={() => onFilter(view.filter)}
            onRename={(renamed) => tell(save({ ...view, name: renamed }), words('views_saved', { name: renamed }))}
            onUpdate={() => tell(save({ ...view, filter }), words('views_updated', { name: view.name }))}
            onRemove={() => tell(remove(view.id), words('views_removed', { name: view.name }))}
          />
        ))}
      </ul>
      {isNarrow(filter) && !here && (
        <form className={styles.form} onSubmit={onSubmit}>
          <label htmlFor={id} className={styles.label}>
            {words('views_name')}
          </label>
          <input
            id={id}
            className={styles.field}
            value={name}
            maxLength={200}
            dir="auto"
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
          <div className={styles.answers}>
            <Button type="submit">{words('views_save')}</Button>
          </div>
        </form>
      )}
      <StatusText>{said}</StatusText>
    </Menu>
  );
}
