import { type ReactNode, useRef } from 'react';
import { useWords } from '../i18n';
import { Announce } from '../report/Announce';
import { type FaceActions, FaceView } from '../report/FaceView';
import { type Face, faceOf, type TabState } from '../report/face-of';
import { sayFace } from '../report/say-face';
import { Button, HostName, IconButton, Mark } from '../ui';
import styles from './Popup.module.css';
import { PopupSummary } from './PopupSummary';
import { ReadingAllowed } from './ReadingAllowed';
import { useFit } from './use-fit';

interface PopupProps extends FaceActions {
  /** Null while the background has not answered yet. */
  tab: (TabState & { site?: string; watching: boolean }) | null;
  /** Why it could not answer: the end of a key `error_<reason>`. */
  failed?: string | null;
  onAllow: (host: string) => void;
  onOpenPanel?: () => void;
  onOpenDashboard: () => void;
  /** Open the sidebar, note, share. */
  actions: ReactNode;
  /** Copies what can be shared, at once. */
  copy?: ReactNode;
  /** A note being written stands in the summary's place. */
  writing?: ReactNode;
  /** Above it all: what the page's address carries. */
  shared?: ReactNode;
  /** Beneath a face without a summary. */
  lastNoted: ReactNode;
  /** Beneath a campaign's summary: what she keeps of this site. Its line is held free until it is known. */
  ofSite?: ReactNode;
}

/** The toolbar's popup: the answer in one glance, without a scrollbar. What comes late comes last, or in a place held free. */
export function Popup(props: PopupProps) {
  const { tab, failed, onAllow, onOpenPanel, onOpenDashboard, ...rest } = props;
  const { actions, copy, writing, shared, lastNoted, ofSite, ...face } = rest;
  const words = useWords();
  const popup = useRef<HTMLDivElement>(null);
  useFit(popup);
  const shown = shownOf(tab, failed);
  const campaign = shown?.kind === 'campaign';
  const site = tab?.site ?? (shown && 'report' in shown ? shown.report.site : undefined);
  return (
    <div ref={popup} className={styles.popup}>
      <header className={styles.header}>
        <Mark />
        <h1 className={styles.site}>{site ? <HostName host={site} /> : words('extension_name')}</h1>
        {onOpenPanel && <IconButton icon="panel" label={words('sidebar_open_panel')} onClick={onOpenPanel} />}
      </header>
      <main className={styles.body} aria-busy={!shown}>
        {writing ?? (
          <>
            <Announce>{sayFace(words, shown)}</Announce>
            {shared}
            {shown && (
              <FaceView face={shown} watching={tab?.watching ?? false} quiet {...face}>
                {(report) => (
                  <>
                    <PopupSummary face={report} onSay={face.onSay} version={face.version} />
                    <ReadingAllowed face={report} onAllow={onAllow} onElsewhere={() => face.onOpenPage('options')} />
                  </>
                )}
              </FaceView>
            )}
          </>
        )}
      </main>
      {!writing && (
        <>
          {actions}
          {campaign && ofSite && (
            <div className={styles.ofSite}>
              <div className={styles.kept}>{ofSite}</div>
              {copy}
            </div>
          )}
        </>
      )}
      {/* With the face, not before it: it would have to move. */}
      {shown && (
        <footer className={styles.footer}>
          <Button look="quiet" onClick={onOpenDashboard}>
            {words('open_dashboard')}
          </Button>
          {(!campaign || !ofSite) && copy}
          <Button look="quiet" onClick={() => face.onOpenPage('options')}>
            {words('open_settings')}
          </Button>
        </footer>
      )}
      {!writing && shown && !campaign && lastNoted}
    </div>
  );
}

function shownOf(tab: PopupProps['tab'], failed: PopupProps['failed']): Face | null {
  if (tab) return faceOf(tab);
  return failed ? { kind: 'failed', reason: failed } : null;
}
