import type { ReportLine } from '../../utils/notes';
import { KeepSiteButton } from '../compare/KeepSiteButton';
import { keepSite, openPage, saveMark, selectionIn, useKeptSite, useSiteMarks } from '../hooks';
import { useWords } from '../i18n';
import { aboutHere, SiteMark, SiteNotes } from '../notes';
import { faceOf, pageInFront, type TabState } from '../report/face-of';
import { sayFailure } from '../report/say-failure';
import { CopyButton } from '../sharing/CopyButton';
import { writeMarkdown } from '../sharing/write-later';
import { Button } from '../ui';
import styles from './TabNotes.module.css';
import { TagsToOffer } from './TagsToOffer';
import { useNoteTab } from './use-note-tab';

interface TabNotesProps {
  tab: TabState & { tabId: number; site?: string; incognito: boolean; noting?: boolean };
  capability: 'frame' | 'view';
  /** The line of the report that she asked to note. */
  line?: ReportLine;
  onLineDone: () => void;
  /** How often she asked for a note at the head of the sidebar. */
  called: number;
}

/** Keeps the site's report for comparison with others, one press; or says since when it is kept. */
function KeepHere({ tabId }: { tabId: number }) {
  const { value, failed } = useKeptSite(tabId);
  // Nothing is offered before it is known whether it is kept.
  if (value === null && failed) return null;
  return (
    <div className={styles.keep}>
      <KeepSiteButton kept={value} onKeep={() => keepSite(tabId)} />
    </div>
  );
}

/** The notes on the site of a tab, as far as the tab has one. */
export function TabNotes({ tab, ...rest }: TabNotesProps) {
  const report = tab.state.status === 'ready' ? tab.state.report : undefined;
  const site = tab.site ?? report?.site;
  return site && <NotesOfSite key={site} tab={tab} site={site} {...rest} />;
}

/** Notes, what her directory says of the site, and the ways out for both. */
function NotesOfSite({ tab, site, capability, line, onLineDone, called }: TabNotesProps & { site: string }) {
  const words = useWords();
  const { notes, failed, places, goTo, save, change } = useNoteTab(tab.tabId, site);
  const marks = useSiteMarks(site);
  const face = faceOf(tab);
  const report = 'report' in face ? face.report : undefined;
  const page = pageInFront(tab, site);
  const about = aboutHere(notes, marks);
  const view = capability === 'view';
  const share = { view: 'share', tabId: tab.tabId } as const;

  return (
    <TagsToOffer notes={notes} everywhere={view}>
      <SiteNotes
        site={site}
        page={page}
        notes={notes}
        failure={failed ? sayFailure(words, failed) : undefined}
        incognito={tab.incognito}
        noting={tab.noting}
        line={line}
        onLineDone={onLineDone}
        called={called}
        about={about}
        places={places}
        work={view ? { save, change } : { save }}
        select={() => selectionIn(tab.tabId)}
        onGoTo={goTo}
      >
        {report && !tab.incognito && <KeepHere tabId={tab.tabId} />}
        <SiteMark
          site={site}
          page={page}
          marks={marks}
          offers={face.kind === 'campaign' && !tab.incognito}
          about={about}
          save={view ? saveMark : undefined}
          onOpenDirectory={() => openPage('dashboard', site, { view: 'directory' })}
        />
        <div className={styles.ways}>
          <Button look="quiet" onClick={() => openPage('dashboard', site, share)}>
            {words('popup_share')}
          </Button>
          {view && (
            <CopyButton look="quiet" text={() => writeMarkdown(site, notes, words, report)}>
              {words('copy_site')}
            </CopyButton>
          )}
          <Button look="quiet" onClick={() => openPage('dashboard', site)}>
            {words('open_dashboard')}
          </Button>
        </div>
      </SiteNotes>
    </TagsToOffer>
  );
}
