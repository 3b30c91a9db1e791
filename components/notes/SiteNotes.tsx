import { type ReactNode, useRef, useState } from 'react';
import type { About, Note, ReportLine, SavedNote } from '../../utils/notes';
import { useWords } from '../i18n';
import { Button, MutedText, Section, StatusText } from '../ui';
import type { Found } from './NoteCard';
import { NoteComposer } from './NoteComposer';
import { NotesHereAndElsewhere } from './NotesHereAndElsewhere';
import type { Selection } from './note-content';
import type { NoteWork } from './note-work';
import { saySaving } from './say-saving';

interface SiteNotesProps {
  site: string;
  /** The page in front. */
  page: { source: string; title: string };
  notes: readonly Note[];
  /** Why the notes could not be read, in words. */
  failure?: string;
  /** Private window: nothing is kept from it. */
  incognito: boolean;
  /** She asked from the page's menu to note the words she selected. */
  noting?: boolean;
  /** She asked to note this line of the report. */
  line?: ReportLine;
  /** How often she asked for a note from elsewhere in the view. */
  called?: number;
  /** The pen was put down: the line was dealt with. */
  onLineDone?: () => void;
  /** Whom a new note is probably about. */
  about?: About;
  places?: readonly { id: string; found: Found }[];
  /** Without `change`, nothing can be deleted here. */
  work: Pick<NoteWork, 'save'> & Partial<Pick<NoteWork, 'change'>>;
  select: () => Promise<Selection | null>;
  onGoTo?: (note: Note) => void;
  /** What else there is to the notes: the directory, share, open all. */
  children?: ReactNode;
}

/** The citizen's notes on the site before her. */
export function SiteNotes(props: SiteNotesProps) {
  const {
    site,
    page,
    notes,
    failure,
    incognito,
    noting = false,
    line,
    called,
    onLineDone,
    about,
    work,
    select,
    children,
  } = props;
  const words = useWords();
  const [writing, setWriting] = useState(noting || line !== undefined);
  const [underPen, setUnderPen] = useState<string>();
  const [held, setHeld] = useState<SavedNote>();
  const begin = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState({ noting, line, called });
  // Asked again while the sidebar was open, from the menu, from a line or from its header: the pen comes out again.
  if (asked.noting !== noting || asked.line !== line || asked.called !== called) {
    setAsked({ noting, line, called });
    if ((noting && !asked.noting) || (line && line !== asked.line) || called !== asked.called) setWriting(true);
  }
  const others = notes.filter(({ id }) => !writing || id !== underPen);

  function finish() {
    setWriting(false);
    setUnderPen(undefined);
    onLineDone?.();
    // The button comes back with the next frame; the keyboard goes on from there.
    requestAnimationFrame(() => begin.current?.focus());
  }

  return (
    <Section
      title={words('notes_mine', { count: notes.length })}
      aside={
        !incognito &&
        !writing && (
          <Button ref={begin} look="quiet" onClick={() => setWriting(true)}>
            {words('notes_add')}
          </Button>
        )
      }
    >
      {incognito && <MutedText>{words('notes_private_window')}</MutedText>}
      {failure && <MutedText>{failure}</MutedText>}
      {writing && !incognito && (
        <NoteComposer
          site={site}
          page={page}
          save={work.save}
          select={select}
          quoteAtOnce={noting}
          line={line}
          called={called}
          about={about}
          onKept={(kept) => {
            setUnderPen(kept.note.id);
            setHeld(kept);
          }}
          onDone={finish}
        />
      )}
      {!writing && held?.held !== undefined && (
        <StatusText>{saySaving(words, { status: 'held', reason: held.held, memory: held.memory })}</StatusText>
      )}
      {!incognito && !failure && !writing && notes.length === 0 && <MutedText>{words('notes_none')}</MutedText>}
      <NotesHereAndElsewhere notes={others} page={page} work={work} places={props.places} onGoTo={props.onGoTo} />
      {children}
    </Section>
  );
}
