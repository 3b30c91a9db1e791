import { useEffect, useRef, useState } from 'react';
import type { Note, NoteDraft } from '../../utils/notes';
import { useWords } from '../i18n';
import { Button, StatusText } from '../ui';
import { NoteEditor } from './NoteEditor';
import styles from './Notes.module.css';
import { useAutosave } from './use-autosave';

/** Words selected in the page, with what stands around them. */
export interface Selection {
  exact: string;
  prefix: string;
  suffix: string;
}

interface NoteComposerProps {
  site: string;
  page: { source: string; title: string };
  save: (draft: NoteDraft) => Promise<Note>;
  /** Asks for the words selected in the page; absent where there is no page. */
  select?: () => Promise<Selection | null>;
  /** Begin with the selected words. */
  quoteAtOnce?: boolean;
  /** Told the id under which the note is kept, so that a list can leave it out while it is being written. */
  onKept?: (id: string) => void;
  onDone: () => void;
}

/** A new note. The first pause creates it, each further pause changes it. */
export function NoteComposer({ site, page, save, select, quoteAtOnce, onKept, onDone }: NoteComposerProps) {
  const words = useWords();
  const [body, setBody] = useState('');
  const [quote, setQuote] = useState<Selection | null>(null);
  const [nothing, setNothing] = useState(false);
  const id = useRef<string>(undefined);
  const { saving, change, flush } = useAutosave<Content>(keep);

  async function keep(content: Content) {
    // A note that was never more than white space is no note.
    if (!id.current && !content.body.trim() && !content.quote) return;
    const selector = content.quote ? ({ type: 'TextQuoteSelector', ...content.quote } as const) : undefined;
    const note = await save({ id: id.current, site, target: { ...page, selector }, body: content.body });
    id.current = note.id;
    onKept?.(note.id);
  }

  function write(next: Partial<Content>) {
    const content = { body, quote, ...next };
    setBody(content.body);
    setQuote(content.quote);
    change(content);
  }

  async function quoteSelection() {
    const selected = (await select?.()) ?? null;
    setNothing(!selected);
    if (selected) write({ quote: selected });
  }

  const begun = useRef(false);
  useEffect(() => {
    if (!quoteAtOnce || begun.current) return;
    begun.current = true;
    void quoteSelection();
  });

  async function finish() {
    // What could not be kept stays under the pen.
    if (await flush()) onDone();
  }

  return (
    <>
      <NoteEditor
        label={words('notes_new')}
        body={body}
        saving={saving}
        onBody={(text) => write({ body: text })}
        onDone={finish}
        quote={
          quote && (
            <blockquote className={styles.quote} dir="auto">
              {quote.exact}
            </blockquote>
          )
        }
      >
        {select && !quote && (
          <Button look="quiet" onClick={quoteSelection}>
            {words('notes_quote_selection')}
          </Button>
        )}
        {quote && (
          <Button look="quiet" onClick={() => write({ quote: null })}>
            {words('notes_drop_quote')}
          </Button>
        )}
      </NoteEditor>
      {nothing && <StatusText>{words('notes_nothing_selected')}</StatusText>}
    </>
  );
}

interface Content {
  body: string;
  quote: Selection | null;
}
