import type { ReactNode } from 'react';
import { moment, useWords } from '../i18n';
import { SmallText } from '../ui';
import { AllowReading } from './AllowReading';
import { Announce } from './Announce';
import { FaceMessage } from './FaceMessage';
import { type FaceActions, FaceView } from './FaceView';
import { faceOf, type TabState } from './face-of';
import type { Pointing } from './PointAtPolicy';
import { ReportSections } from './ReportSections';
import styles from './Sidebar.module.css';
import { SidebarHeader, type SidebarHeaderProps } from './SidebarHeader';
import { sayFace } from './say-face';

interface SidebarProps extends FaceActions, Omit<SidebarHeaderProps, 'site' | 'incognito' | 'busy'> {
  /** Null while the background has not answered yet. */
  tab: (TabState & { site?: string; incognito?: boolean; watching: boolean }) | null;
  /** The citizen's notes on this site. */
  notes: ReactNode;
  /** Asks the browser for leave to read a host. */
  onAllow?: (host: string) => void;
  /** How the citizen points at the site’s policy. */
  pointing?: Pointing;
  /** Opens the policy in a page of ours, at the words that answer a question. */
  onRead?: (clause: string) => void;
}

/** One tab's reference card: the same in the page's frame and in the browser's own panel; what cannot be done here has no handler. */
export function Sidebar({
  tab,
  notes,
  onAllow,
  pointing,
  onRead,
  onNote,
  onOpenPanel,
  onCollapse,
  onClose,
  ...actions
}: SidebarProps) {
  const words = useWords();
  const face = tab && faceOf(tab);
  const report = face && 'report' in face ? face.report : undefined;
  const site = tab?.site ?? report?.site;
  const notable = site !== undefined && !tab?.incognito && face?.kind !== 'not-readable';
  // Only the page's frame can be collapsed; there, files are made in the panel.
  const picture = onCollapse === undefined ? { saves: true } : { onOpenFull: onOpenPanel };
  const allow = (host: string) => (
    <AllowReading host={host} onAllow={onAllow} onElsewhere={() => actions.onOpenPage('options')} />
  );
  return (
    <div className={styles.sidebar}>
      <SidebarHeader
        site={site}
        busy={!tab}
        incognito={tab?.incognito}
        onNote={notable ? onNote : undefined}
        onOpenPanel={onOpenPanel}
        onCollapse={onCollapse}
        onClose={onClose}
      />
      <main aria-busy={!face || face.kind === 'examining'}>
        <Announce atOnce={!face || face.kind === 'examining'}>{sayFace(words, face)}</Announce>
        {face ? (
          <FaceView face={face} watching={tab.watching} {...actions}>
            {(shown) => (
              <ReportSections
                face={shown}
                allow={allow}
                picture={picture}
                pointing={pointing}
                onRead={onRead}
                onSay={actions.onSay}
                version={actions.version}
              />
            )}
          </FaceView>
        ) : (
          <FaceMessage busy title={words('face_loading')} />
        )}
        {face && face.kind !== 'not-readable' && notes}
      </main>
      <footer className={styles.footer}>
        {report && <SmallText>{words('footer_read', { at: moment(words, report.readAt) })}</SmallText>}
        <SmallText>{words('footer_not_advice')}</SmallText>
      </footer>
    </div>
  );
}
