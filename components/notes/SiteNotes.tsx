import { type ReactNode, useRef, useState } from 'react';
import type { Note, NoteDraft } from '../../utils/notes';
import { useWords } from '../i18n';
import { Button, MutedText, Section } from '../ui';
import { NoteComposer, type Selection } from './NoteComposer';
import { NoteList } from './NoteList';

interface SiteNotesProps {
  site: string;
  page: { source: string; title: string };
  notes: Note[];
  /** Why the notes could not be read, in words. */
  failure?: string;
  /** Private window: nothing is kept from it. */
  incognito: boolean;
  /** She asked from the page's menu to note the words she selected. */
  noting?: boolean;
  save: (draft: NoteDraft) => Promise<Note>;
  select: () => Promise<Selection | null>;
  remove?: (id: string) => Promise<void>;
  restore?: (id: string) => Promise<unknown>;
  /** What else can be done with the notes: share, open all. */
  children?: ReactNode;
}

/** The citizen's notes on the site before her. */
export function SiteNotes({ site, page, notes, failure, incognito, noting, children, ...work }: SiteNotesProps) {
  const words = useWords();
  const [writing, setWriting] = useState(noting === true);
  const [underPen, setUnderPen] = useState<string>();
  const begin = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState(noting);
  // Asked again from the menu while the sidebar was open: the pen comes out again.
  if (asked !== noting) {
    setAsked(noting);
    if (noting) setWriting(true);
  }
  const others = notes.filter(({ id }) => id !== underPen);

  function finish() {
    setWriting(false);
    setUnderPen(undefined);
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
      {writing && (
        <NoteComposer
          site={site}
          page={page}
          save={work.save}
          select={work.select}
          quoteAtOnce={noting}
          onKept={setUnderPen}
          onDone={finish}
        />
      )}
      {!incognito && !failure && !writing && notes.length === 0 && <MutedText>{words('notes_none')}</MutedText>}
      <NoteList notes={others} save={work.save} remove={work.remove} restore={work.restore} />
      {children}
    </Section>
  );
}
