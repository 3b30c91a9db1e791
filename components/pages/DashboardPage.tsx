import type { Note } from '../../utils/notes';
import { notesToMarkdown } from '../../utils/sharing';
import { ChangesView } from '../dashboard/ChangesView';
import { NotesView } from '../dashboard/NotesView';
import { type Route, routeOf } from '../dashboard/route';
import { Shell } from '../dashboard/Shell';
import { SitesView } from '../dashboard/SitesView';
import { TransferView } from '../dashboard/TransferView';
import {
  compareKept,
  deleteNote,
  forgetPolicy,
  importNotes,
  openPage,
  rereadPolicy,
  restoreNote,
  saveNote,
  useAddress,
  useAllNotes,
  useKeptPolicies,
  usePolicyText,
  useTrashedNotes,
} from '../hooks';
import { useWords } from '../i18n';
import { notesBySite } from '../notes';
import { PolicyReader } from '../reader';
import { sayFailure } from '../report/say-failure';
import { CopyButton, ExportNotes } from '../sharing';
import { StatusText } from '../ui';
import { Page } from './Page';

const work = { save: saveNote, remove: deleteNote, restore: restoreNote };
const changeWork = { compare: compareKept, reread: rereadPolicy, forget: forgetPolicy };

/** All sites with notes, all notes, kept policies, import and export. */
export function DashboardPage() {
  const route = routeOf(useAddress());
  return (
    <Page name="dashboard">
      <Shell route={route} onOpenSettings={() => openPage('options')}>
        <Shown route={route} />
      </Shell>
    </Page>
  );
}

function Shown({ route }: { route: Route }) {
  if (route.view === 'changes') return <Changes />;
  if (route.view === 'policy') return <Policy {...route} />;
  return <View route={route} />;
}

function View({ route }: { route: Exclude<Route, { view: 'changes' | 'policy' }> }) {
  const words = useWords();
  const { value: notes, failed } = useAllNotes();
  if (failed) return <StatusText>{sayFailure(words, failed)}</StatusText>;
  if (!notes) return <StatusText>{words('dashboard_loading')}</StatusText>;
  switch (route.view) {
    case 'sites':
      return <SitesView sites={notesBySite(notes)} />;
    case 'notes':
      return <NotesView title={words('dashboard_notes')} none={words('dashboard_no_sites')} notes={notes} {...work} />;
    case 'transfer':
      return <Transfer notes={notes} />;
    case 'site': {
      const own = notes.filter(({ site }) => site === route.site);
      return (
        <NotesView key={route.site} title={route.site} none={words('notes_none_here')} notes={own} {...work}>
          <CopyButton text={() => notesToMarkdown(route.site, own, words)}>{words('copy_site')}</CopyButton>
          <ExportNotes notes={own} name={route.site} />
        </NotesView>
      );
    }
  }
}

/** A note that lies in the trash is not new: an import is compared with it as well. */
function Transfer({ notes }: { notes: Note[] }) {
  const { value: trashed } = useTrashedNotes();
  return <TransferView notes={notes} trashed={trashed ?? []} add={importNotes} />;
}

/** The policy of a tab, for as long as its text is held. */
function Policy({ tabId, clause }: Extract<Route, { view: 'policy' }>) {
  const words = useWords();
  const { tab, text } = usePolicyText(tabId);
  const policy = tab.value?.state.status === 'ready' ? tab.value.state.report.policy : undefined;
  if (text.value?.text && policy?.status === 'read')
    return <PolicyReader text={text.value.text} policy={policy} clause={clause} />;
  const answered = (tab.value || tab.failed) && (text.value || text.failed);
  return <StatusText>{words(answered ? 'reader_gone' : 'dashboard_loading')}</StatusText>;
}

/** Kept policies stand apart from the notes: trouble with one must not take the other along. */
function Changes() {
  const words = useWords();
  const { value, failed } = useKeptPolicies();
  if (failed) return <StatusText>{sayFailure(words, failed)}</StatusText>;
  if (!value) return <StatusText>{words('dashboard_loading')}</StatusText>;
  return <ChangesView {...value} work={changeWork} />;
}
