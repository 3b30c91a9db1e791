import type { ReactNode } from 'react';
import { useWords } from '../i18n';
import { AllowReading } from '../report/AllowReading';
import { type FaceActions, FaceView } from '../report/FaceView';
import { faceOf, type TabState } from '../report/face-of';
import { Button, IconButton, Mark } from '../ui';
import styles from './Popup.module.css';
import { PopupSummary } from './PopupSummary';

interface PopupProps extends FaceActions {
  /** Null while the background has not answered yet. */
  tab: (TabState & { site?: string; watching: boolean }) | null;
  onAllow: (host: string) => void;
  onOpenPanel?: () => void;
  onOpenDashboard: () => void;
  /** Open the sidebar, note, share. */
  actions: ReactNode;
  /** A note being written stands in the summary's place. */
  writing?: ReactNode;
  /** Beneath a face without a summary. */
  lastNoted: ReactNode;
  /** Beneath a campaign's summary: what she noted here; null where that is nothing. */
  ownNotes: ReactNode;
}

/** The toolbar's popup: the answer in one glance, without a scrollbar. */
export function Popup(props: PopupProps) {
  const { tab, onAllow, onOpenPanel, onOpenDashboard, actions, writing, lastNoted, ownNotes, ...faceActions } = props;
  const words = useWords();
  const face = tab && faceOf(tab);
  const report = face && 'report' in face ? face.report : undefined;
  const { onSay, onOpenPage, version } = faceActions;
  return (
    <div className={styles.popup}>
      <header className={styles.header}>
        <Mark />
        <h1 className={styles.site}>{tab?.site ?? report?.site ?? words('extension_name')}</h1>
        {onOpenPanel && <IconButton icon="panel" label={words('sidebar_open_panel')} onClick={onOpenPanel} />}
      </header>
      <main className={styles.body} aria-busy={!face}>
        {!writing && face && (
          <FaceView face={face} watching={tab.watching} quiet {...faceActions}>
            {(shown) => (
              <>
                <PopupSummary face={shown} brief={ownNotes !== null} onSay={onSay} version={version} />
                {shown.report.policy.status === 'not-allowed' && (
                  <div className={styles.row}>
                    <AllowReading
                      host={shown.report.policy.host}
                      onAllow={onAllow}
                      onElsewhere={() => onOpenPage('options')}
                    />
                  </div>
                )}
              </>
            )}
          </FaceView>
        )}
        {!writing && face && (face.kind === 'campaign' ? ownNotes : lastNoted)}
        {writing}
      </main>
      {!writing && actions}
      <footer className={styles.footer}>
        <Button look="quiet" onClick={onOpenDashboard}>
          {words('open_dashboard')}
        </Button>
        <Button look="quiet" onClick={() => onOpenPage('options')}>
          {words('open_settings')}
        </Button>
      </footer>
    </div>
  );
}
