import type { NoteDraft } from '../../utils/notes';
import { notesToMarkdown } from '../../utils/sharing';
import { deleteNote, openPage, restoreNote, saveNote, selectionIn, useSiteNotes } from '../hooks';
import { useWords } from '../i18n';
import { SiteNotes } from '../notes';
import { pageInFront, type TabState } from '../report/face-of';
import { sayFailure } from '../report/say-failure';
import { CopyButton } from '../sharing';
import { Button } from '../ui';
import styles from './TabNotes.module.css';

interface TabNotesProps {
  tab: TabState & { tabId: number; site?: string; incognito: boolean; noting?: boolean };
  capability: 'frame' | 'view';
}

/** The notes on the site of a tab, and the ways out for them. */
export function TabNotes({ tab, capability }: TabNotesProps) {
  const words = useWords();
  const report = tab.state.status === 'ready' ? tab.state.report : undefined;
  const site = tab.site ?? report?.site;
  const { value, failed, again } = useSiteNotes(site);
  if (!site) return null;
  const notes = value ?? [];
  const view = capability === 'view';

  async function save(draft: NoteDraft) {
    const note = await saveNote(draft);
    again();
    return note;
  }

  return (
    <SiteNotes
      key={site}
      site={site}
      page={pageInFront(tab, site)}
      notes={notes}
      failure={failed ? sayFailure(words, failed) : undefined}
      incognito={tab.incognito}
      noting={tab.noting}
      save={save}
      select={() => selectionIn(tab.tabId)}
      remove={view ? deleteNote : undefined}
      restore={view ? restoreNote : undefined}
    >
      <div className={styles.ways}>
        {view && (
          <CopyButton look="quiet" text={() => notesToMarkdown(site, notes, words, report)}>
            {words('copy_site')}
          </CopyButton>
        )}
        <Button look="quiet" onClick={() => openPage('dashboard', site)}>
          {words(view ? 'open_dashboard' : 'open_dashboard_share')}
        </Button>
      </div>
    </SiteNotes>
  );
}
