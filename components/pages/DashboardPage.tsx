import type { Note } from '../../utils/notes';
import { notesToMarkdown } from '../../utils/sharing';
import { NotesView } from '../dashboard/NotesView';
import { type Route, routeOf } from '../dashboard/route';
import { Shell } from '../dashboard/Shell';
import { SitesView } from '../dashboard/SitesView';
import { TransferView } from '../dashboard/TransferView';
import {
  deleteNote,
  importNotes,
  openPage,
  restoreNote,
  saveNote,
  useAddress,
  useAllNotes,
  useTrashedNotes,
} from '../hooks';
import { useWords } from '../i18n';
import { notesBySite } from '../notes';
import { sayFailure } from '../report/say-failure';
import { CopyButton, ExportNotes } from '../sharing';
import { StatusText } from '../ui';
import { Page } from './Page';

const work = { save: saveNote, remove: deleteNote, restore: restoreNote };

/** All sites with notes, all notes, import and export. */
export function DashboardPage() {
  const route = routeOf(useAddress());
  return (
    <Page name="dashboard">
      <Shell route={route} onOpenSettings={() => openPage('options')}>
        <View route={route} />
      </Shell>
    </Page>
  );
}

function View({ route }: { route: Route }) {
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
