import { use } from 'react';
import { useWords } from '../i18n';
import { Disclosure } from '../ui';
import { ConflictChoice } from './ConflictChoice';
import { ConflictsOfNotes } from './conflicts-of-notes';

/** At a note that two devices changed at once: both versions, and the choice. Nothing at any other. */
export function NoteConflict({ id }: { id: string }) {
  const words = useWords();
  const known = use(ConflictsOfNotes);
  const conflict = known?.conflicts.get(id);
  if (!known || !conflict) return null;
  return (
    <Disclosure lead={words('sync_note_conflict', { count: conflict.versions.length })} hint={words('hint_see')}>
      <ConflictChoice conflict={conflict} settle={known.settle} beside />
    </Disclosure>
  );
}
