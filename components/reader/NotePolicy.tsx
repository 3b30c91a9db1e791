import { useRef, useState } from 'react';
import { useWords } from '../i18n';
import { NoteComposer, type Selection } from '../notes';
import { Button } from '../ui';
import type { PolicyNoting } from './policy-noting';
import styles from './Reader.module.css';

interface NotePolicyProps extends Pick<PolicyNoting, 'site' | 'save'> {
  policy: { source: string; title: string };
  /** The words selected now. */
  selected: Selection | null;
  /** Told the id of the note under the pen, and null when it is put down. */
  onWriting: (id: string | null) => void;
}

/** The way from words selected in a policy to a note; stays in view, so that it is at hand wherever the words stand. */
export function NotePolicy({ site, save, policy, selected, onWriting }: NotePolicyProps) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  /** What the note begins with; null while none is written. */
  const [taken, setTaken] = useState<{ quote: Selection | null } | null>(null);

  function finish() {
    setTaken(null);
    onWriting(null);
    // The button comes back where the editor stood: whoever came by keyboard goes on from there.
    requestAnimationFrame(() => button.current?.focus());
  }

  return (
    <section className={styles.noting} aria-label={words('notes_new')}>
      {taken ? (
        <NoteComposer
          site={site}
          page={policy}
          save={save}
          select={() => Promise.resolve(selected ?? taken.quote)}
          quoteAtOnce={taken.quote !== null}
          onKept={({ note }) => onWriting(note.id)}
          onDone={finish}
        />
      ) : (
        <Button
          ref={button}
          look={selected ? 'primary' : 'plain'}
          // A press would otherwise let go of the words first.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setTaken({ quote: selected })}
        >
          {words(selected ? 'reader_note_words' : 'reader_note_policy')}
        </Button>
      )}
    </section>
  );
}
