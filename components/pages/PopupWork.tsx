import { lazy, type ReactNode, Suspense, startTransition, useState } from 'react';
import type { Note } from '../../utils/notes';
import { openPage } from '../hooks';
import { useWords } from '../i18n';
import { PopupActions } from '../popup/PopupActions';
import { faceOf, type TabState } from '../report/face-of';
import { CopyButton } from '../sharing/CopyButton';
import { writeMarkdown } from '../sharing/write-later';
import { PopupKept } from './PopupKept';

/** Fetched when the first note is begun: the answer does not wait for a pen. */
const PopupNote = lazy(() => import('./PopupNote'));

interface PopupWorkProps {
  tab: (TabState & { tabId: number; site?: string; incognito: boolean }) | null;
  /** Her notes on this site; null while they are not known. */
  own: Note[] | null;
  onOpenSidebar: () => void;
  children: (parts: { actions: ReactNode; copy: ReactNode; writing: ReactNode; ofSite: ReactNode }) => ReactNode;
}

/** What is done from the popup: its actions, what is kept of the site, and a note written on the spot. */
export function PopupWork({ tab, own, onOpenSidebar, children }: PopupWorkProps) {
  const words = useWords();
  const [writing, setWriting] = useState(false);
  const face = tab && faceOf(tab);
  const report = face && 'report' in face ? face.report : undefined;
  const site = tab?.site ?? report?.site;
  if (!tab || !site) return children({ actions: null, copy: null, writing: null, ofSite: null });
  const { tabId } = tab;
  const notes = own ?? [];
  const something = report !== undefined || notes.length > 0;
  return children({
    actions: (
      <PopupActions
        onOpenSidebar={face?.kind === 'campaign' || face?.kind === 'unsure' ? onOpenSidebar : undefined}
        // The summary stays until there is something to write with.
        onNote={tab.incognito ? undefined : () => startTransition(() => setWriting(true))}
        onShare={something ? () => openPage('dashboard', site, { view: 'share', tabId }) : undefined}
      />
    ),
    ofSite: report && !tab.incognito && (
      <PopupKept tabId={tabId} own={own} onOpenNotes={() => openPage('dashboard', site)} />
    ),
    copy: something && (
      <CopyButton look="quiet" text={() => writeMarkdown(site, notes, words, report)}>
        {words('popup_copy')}
      </CopyButton>
    ),
    writing: writing ? (
      <Suspense>
        <PopupNote tab={tab} site={site} own={notes} onDone={() => setWriting(false)} />
      </Suspense>
    ) : null,
  });
}
