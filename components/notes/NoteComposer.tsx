import { useEffect, useRef, useState } from 'react';
import type { About, ReportLine, SavedNote } from '../../utils/notes';
import { useWords } from '../i18n';
import { Button, StatusText } from '../ui';
import { NoteEditor } from './NoteEditor';
import { BLANK, type NoteContent, type Selection } from './note-content';
import { type Save, usePen } from './use-pen';

interface NoteComposerProps {
  site: string;
  page: { source: string; title: string };
  save: Save;
  /** Asks for the words selected in the page; absent where there is no page. */
  select?: () => Promise<Selection | null>;
  /** Begin with the selected words. Becoming true again, once more: in a new note where this one quotes already. */
  quoteAtOnce?: boolean;
  /** The report's line to begin with; another one begins another note. */
  line?: ReportLine;
  /** How often the pen was called for from elsewhere in the view: each time the keyboard goes to the words. */
  called?: number;
  /** Whom notes on this site are about, as far as known: filled in, and free to be changed. */
  about?: About;
  /** Told what was kept, so that a list can leave the note out while it is being written. */
  onKept?: (kept: SavedNote) => void;
  onDone: () => void;
}

/** A new note. The first pause creates it, each further pause changes it. */
export function NoteComposer({
  site,
  page,
  save,
  select,
  quoteAtOnce,
  line,
  called,
  about,
  onKept,
  onDone,
}: NoteComposerProps) {
  const words = useWords();
  const blank: NoteContent = { ...BLANK, about: about ?? {} };
  const pen = usePen({ site, page, save, content: { ...blank, line: line ?? null }, onKept });
  const { content, write } = pen;
  const [nothing, setNothing] = useState(false);

  /** Takes something up into this note; into a new one where this one has its like already. */
  async function takeUp(part: Pick<NoteContent, 'quote'> | Pick<NoteContent, 'line'>, full: boolean) {
    if (full && !(await pen.turnPage(blank))) return;
    write(part);
  }

  async function quoteSelection() {
    const selected = (await select?.()) ?? null;
    setNothing(!selected);
    if (selected) await takeUp({ quote: selected }, content.quote !== null);
  }

  // Words that are selected when the pen comes out are what the note is about; nothing is said where there are none.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the pen is called for, not when what it holds changes.
  useEffect(() => {
    if (quoteAtOnce || line) return;
    select?.().then(
      (selected) => selected && pen.offer(selected),
      () => {},
    );
  }, [called]);

  const quoting = useRef(false);
  useEffect(() => {
    if (quoteAtOnce && !quoting.current) void quoteSelection();
    quoting.current = quoteAtOnce === true;
  });

  const taken = useRef(line);
  useEffect(() => {
    if (line === taken.current) return;
    taken.current = line;
    if (line) void takeUp({ line }, content.line !== null);
  });

  async function finish() {
    // What could not be kept stays under the pen.
    if (await pen.finish()) onDone();
  }

  return (
    <>
      <NoteEditor
        label={words('notes_new')}
        content={content}
        saving={pen.saving}
        overtaken={pen.overtaken}
        onWrite={write}
        onDone={finish}
        onDropLine={() => write({ line: null })}
        called={called}
        quoting={
          content.quote ? (
            <Button look="quiet" onClick={() => write({ quote: null })}>
              {words('notes_drop_quote')}
            </Button>
          ) : (
            select && (
              <Button look="quiet" onClick={quoteSelection}>
                {words('notes_quote_selection')}
              </Button>
            )
          )
        }
      />
      {nothing && <StatusText>{words('notes_nothing_selected')}</StatusText>}
    </>
  );
}
