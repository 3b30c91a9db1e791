import { lazy, Suspense, useMemo } from 'react';
import type { Note } from '../../utils/notes';
import { NotesView } from '../dashboard/NotesView';
import { hrefOf } from '../dashboard/route';
import { noteWork, removeView, saveView, syncWork, useConflicts, useSavedViews, useSettings, useSync } from '../hooks';
import { useWords } from '../i18n';
import type { Library } from '../notes';
import { ConflictsOfNotes } from '../sync';
import { StatusText } from '../ui';
import buttons from '../ui/Button.module.css';
import { SafetyPart } from './SafetyPart';

/** Everything that writes files, codes and links: fetched when notes are to leave. */
const ShareSheet = lazy(async () => ({ default: (await import('../sharing')).ShareSheet }));

interface NotesPartProps {
  library: Library;
  site?: string;
  /** They stand under something else, which has the page's title. */
  under?: boolean;
  /** Filter and order, as they stand in the address. */
  query?: string;
}

/** Filter and order of all notes are the address; what is narrowed under a site's sheet is not. */
const toQuery = (query: string) => location.replace(hrefOf({ view: 'notes', query }));

/** All notes, or those of one site. */
export function NotesPart({ library, site, under, query }: NotesPartProps) {
  const words = useWords();
  const { value: views } = useSavedViews();
  const settings = useSettings();
  const viewsWork = useMemo(() => views && { views, save: saveView, remove: removeView }, [views]);
  const title = site ?? words('dashboard_notes');
  const conflicts = useConflictsOfNotes();

  const share = (notes: Note[]) =>
    settings.value && (
      <Suspense fallback={<StatusText>{words('dashboard_loading')}</StatusText>}>
        <ShareSheet notes={notes} site={site} title={title} {...settings.value} onSettings={settings.change} />
      </Suspense>
    );

  return (
    <ConflictsOfNotes value={conflicts}>
      <NotesView
        title={under ? words('dashboard_notes') : title}
        under={under}
        query={query}
        onQuery={site === undefined ? toQuery : undefined}
        library={library}
        site={site}
        none={words(site === undefined ? 'dashboard_no_sites' : 'notes_none_here')}
        work={noteWork}
        views={(site === undefined && viewsWork) || undefined}
        share={share}
        notice={site === undefined && <SafetyPart library={library} />}
      >
        {site !== undefined && (
          <a className={buttons.button} href={hrefOf({ view: 'share', site })}>
            {words('library_share_site')}
          </a>
        )}
      </NotesView>
    </ConflictsOfNotes>
  );
}

/** What two devices made of a note at once, by its id; nothing is asked where nothing is shared. */
function useConflictsOfNotes() {
  const { value: sync } = useSync();
  const { value } = useConflicts(sync?.spaces.some((space) => space.conflicts > 0) ?? false);
  return useMemo(() => {
    if (!value) return null;
    const ofNotes = value.conflicts.filter(({ object }) => object.kind === 'note');
    return { conflicts: new Map(ofNotes.map((it) => [it.object.id, it])), settle: syncWork.settle };
  }, [value]);
}
