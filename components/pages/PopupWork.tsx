import { type ReactNode, useState } from 'react';
import type { Note } from '../../utils/notes';
import { notesToMarkdown } from '../../utils/sharing';
import { saveNote, selectionIn } from '../hooks';
import { useWords } from '../i18n';
import { NoteComposer } from '../notes';
import { PopupActions } from '../popup/PopupActions';
import { faceOf, pageInFront, type TabState } from '../report/face-of';
import styles from './PopupWork.module.css';

interface PopupWorkProps {
  tab: (TabState & { tabId: number; site?: string; incognito: boolean }) | null;
  /** Her notes on this site. */
  own: Note[];
  onOpenSidebar: () => void;
  children: (parts: { actions: ReactNode; writing: ReactNode }) => ReactNode;
}

/** What is done from the popup: the three actions, and a note written on the spot. */
export function PopupWork({ tab, own, onOpenSidebar, children }: PopupWorkProps) {
  const words = useWords();
  const [writing, setWriting] = useState(false);
  const face = tab && faceOf(tab);
  const report = face && 'report' in face ? face.report : undefined;
  const site = tab?.site ?? report?.site;
  if (!tab || !site) return children({ actions: null, writing: null });
  return children({
    actions: (
      <PopupActions
        onOpenSidebar={face?.kind === 'campaign' || face?.kind === 'unsure' ? onOpenSidebar : undefined}
        onNote={tab.incognito ? undefined : () => setWriting(true)}
        share={report || own.length > 0 ? () => notesToMarkdown(site, own, words, report) : undefined}
      />
    ),
    writing: writing && (
      <div className={styles.writing}>
        <NoteComposer
          site={site}
          page={pageInFront(tab, site)}
          save={saveNote}
          select={() => selectionIn(tab.tabId)}
          onDone={() => setWriting(false)}
        />
      </div>
    ),
  });
}
