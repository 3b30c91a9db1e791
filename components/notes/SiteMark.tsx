import { useId, useRef, useState } from 'react';
import type { About, Mark, MarkDraft } from '../../utils/notes';
import { useWords } from '../i18n';
import { Button, MutedText } from '../ui';
import { MarkForm } from './MarkForm';
import styles from './Notes.module.css';
import { sayMark } from './say-mark';

interface SiteMarkProps {
  site: string;
  page: { source: string; title: string };
  /** What the directory says of this site. */
  marks: readonly Mark[];
  /** Whether to offer adding it: it is a campaign's, or she said so. */
  offers: boolean;
  /** Whom the notes here are about. */
  about?: About;
  /** Keeps a mark; absent where a page could lie over the form. */
  save?: (mark: MarkDraft) => Promise<unknown>;
  /** Opens the directory where it can be changed. */
  onOpenDirectory: () => void;
}

/** One quiet line: what the citizen's directory says of this site, and who said so; or the offer to add it. */
export function SiteMark({ site, page, marks, offers, about = {}, save, onOpenDirectory }: SiteMarkProps) {
  const words = useWords();
  const id = useId();
  const [adding, setAdding] = useState(false);
  const begin = useRef<HTMLButtonElement>(null);
  const own = marks.some(({ by }) => by === undefined);

  function finish() {
    setAdding(false);
    requestAnimationFrame(() => begin.current?.focus());
  }

  return (
    <div className={styles.mark}>
      {marks.map((mark) => (
        <MutedText key={mark.id}>{sayMark(words, mark)}</MutedText>
      ))}
      {offers && !own && !adding && (
        <Button ref={begin} look="quiet" onClick={save ? () => setAdding(true) : onOpenDirectory}>
          {words('mark_add')}
        </Button>
      )}
      {adding && save && (
        <section aria-labelledby={id}>
          <h3 id={id}>{words('mark_add')}</h3>
          <MarkForm
            name={page.title}
            about={about}
            save={(name, said) => save({ site, url: frontOf(page.source), name, about: said })}
            onDone={finish}
          />
        </section>
      )}
    </div>
  );
}

/** A site is opened at its front door, not at the page that happened to be read. */
function frontOf(address: string): string {
  return URL.parse('/', address)?.href ?? address;
}
