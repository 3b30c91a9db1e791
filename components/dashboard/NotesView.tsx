import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Note, NoteFilter } from '../../utils/notes';
import { useWords } from '../i18n';
import { LibraryProgress, type ViewsWork } from '../library';
import { BulkBar } from '../library/BulkBar';
import { ChangeStatus } from '../library/ChangeStatus';
import { FilterBar } from '../library/FilterBar';
import styles from '../library/Library.module.css';
import { NoteRow } from '../library/NoteRow';
import { ALL_AT_ONCE, NoteRows } from '../library/NoteRows';
import { OrderChoice } from '../library/OrderChoice';
import { ownIndex } from '../library/own-index';
import { SavedViews } from '../library/SavedViews';
import { SearchField } from '../library/SearchField';
import { SelectAll } from '../library/SelectAll';
import { ShownCount } from '../library/ShownCount';
import { NO_FILTER } from '../library/same-filter';
import { useChanging } from '../library/use-changing';
import { useLeaving } from '../library/use-leaving';
import { useNoteIndex } from '../library/use-note-index';
import { useSelection } from '../library/use-selection';
import { useShownNotes } from '../library/use-shown-notes';
import { KnownTags, type Library, type NoteWork, tagsOf } from '../notes';
import { Button, Dialog } from '../ui';
import dashboard from './Dashboard.module.css';
import { useNoteFilter } from './use-note-filter';

interface NotesViewProps {
  title: string;
  /** It stands under something else, which has the page's title. */
  under?: boolean;
  /** Filter and order, as they stand in the address; absent, they stand nowhere but here. */
  query?: string;
  onQuery?: (query: string) => void;
  library: Library;
  /** Only notes of this site. */
  site?: string;
  /** Shown where there are no notes at all. */
  none: string;
  work: NoteWork;
  /** Absent where views are not offered. */
  views?: ViewsWork;
  /** How chosen notes leave the device. */
  share?: (notes: Note[]) => ReactNode;
  /** What there is to say of all notes, before them. */
  notice?: ReactNode;
  /** What can be done with all of them. */
  children?: ReactNode;
}

/** All notes, or one site's: searched, narrowed, ordered, chosen, changed. */
export function NotesView({
  title,
  under,
  query,
  onQuery,
  library,
  site,
  none,
  work,
  views,
  share,
  notice,
  children,
}: NotesViewProps) {
  const words = useWords();
  const [filter, setFilter] = useNoteFilter(query, onQuery);
  const Title = under ? 'h2' : 'h1';
  const [sharing, setSharing] = useState(false);
  const { here, change: ask } = useLeaving(library.notes, work.change, ['trash']);
  const notes = useMemo(() => (site === undefined ? here : here.filter((note) => note.site === site)), [here, site]);
  const growing = useNoteIndex(ownIndex, library.notes, library.complete || filter.words !== '');
  const { shown, found, counts, behind } = useShownNotes(notes, filter, growing);
  const selection = useSelection(notes, shown);
  const changing = useChanging({ change: ask, save: work.save });
  const tags = useMemo(() => tagsOf(notes), [notes]);
  const { change } = changing;
  const { ids, select } = selection;
  const trash = useCallback((note: Note) => void change([note], { do: 'trash' }), [change]);
  const row = useCallback(
    (note: Note) => <NoteRow note={note} work={work} selected={ids.has(note.id)} onSelect={select} onTrash={trash} />,
    [work, ids, select, trash],
  );

  return (
    <KnownTags value={tags}>
      <Title className={under ? dashboard.subtitle : dashboard.title}>{title}</Title>
      {notice}
      <LibraryProgress library={library} />
      {notes.length === 0 && library.complete && <p className={dashboard.lead}>{none}</p>}
      {notes.length > 0 && (
        <>
          {children && <div className={dashboard.bar}>{children}</div>}
          <search className={styles.tools}>
            <div className={styles.first}>
              <SearchField words={filter.words} onWords={(typed) => setFilter(withWords(filter, typed))} />
              <OrderChoice
                order={filter.order}
                searching={filter.words.trim() !== ''}
                onOrder={(order) => setFilter({ ...filter, order })}
              />
              {views && <SavedViews work={views} filter={filter} onFilter={setFilter} />}
            </div>
            {notes.length > 1 && (
              <FilterBar filter={filter} counts={counts} oneSite={site !== undefined} onFilter={setFilter} />
            )}
          </search>
          <div className={styles.status}>
            <ShownCount
              shown={shown.length}
              total={notes.length}
              filter={filter}
              found={found}
              searched={growing.growing ? growing.index.size : null}
            />
            {shown.length > 0 && (
              <SelectAll shown={shown.length} ticked={selection.seen} onAll={selection.selectShown} />
            )}
          </div>
          {shown.length > ALL_AT_ONCE && <p className={styles.hint}>{words('library_find_here')}</p>}
        </>
      )}
      <div
        className={styles.list}
        aria-busy={behind}
        data-searched={growing.index.size}
        onClickCapture={selection.onClickCapture}
      >
        <NoteRows notes={shown} label={title} row={row} />
      </div>
      <div className={styles.dock}>
        <ChangeStatus changing={changing} />
        {selection.chosen.length > 0 && (
          <BulkBar
            count={selection.chosen.length}
            unseen={selection.chosen.length - selection.seen}
            tags={tags}
            onChange={(wanted) => change(selection.chosen, wanted)}
            onNone={selection.clear}
          >
            {share && <Button onClick={() => setSharing(true)}>{words('library_bulk_share')}</Button>}
          </BulkBar>
        )}
      </div>
      {sharing && share && (
        <Dialog
          wide
          title={words('library_share_title', { count: selection.chosen.length })}
          onClose={() => setSharing(false)}
        >
          {share(selection.chosen)}
        </Dialog>
      )}
    </KnownTags>
  );
}

/** While words are looked for, what fits best stands first, unless another order was chosen on the way. */
function withWords(filter: NoteFilter, words: string): NoteFilter {
  const before = filter.words.trim() !== '';
  const after = words.trim() !== '';
  if (!before && after && filter.order === NO_FILTER.order) return { ...filter, words, order: 'relevance' };
  if (before && !after && filter.order === 'relevance') return { ...filter, words, order: NO_FILTER.order };
  return { ...filter, words };
}
