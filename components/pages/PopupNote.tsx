import type { Note } from '../../utils/notes';
import { saveNote, selectionIn } from '../hooks';
import { aboutHere } from '../notes/about-here';
import { NoteComposer } from '../notes/NoteComposer';
import { pageInFront, type TabState } from '../report/face-of';
import styles from './PopupNote.module.css';
import { TagsToOffer } from './TagsToOffer';

interface PopupNoteProps {
  tab: TabState & { tabId: number };
  site: string;
  /** Her notes on this site. */
  own: Note[];
  onDone: () => void;
}

/** A note written in the popup. */
export default function PopupNote({ tab, site, own, onDone }: PopupNoteProps) {
  return (
    <div className={styles.writing}>
      <TagsToOffer notes={own} everywhere>
        <NoteComposer
          site={site}
          page={pageInFront(tab, site)}
          save={saveNote}
          select={() => selectionIn(tab.tabId)}
          about={aboutHere(own, [])}
          onDone={onDone}
        />
      </TagsToOffer>
    </div>
  );
}
