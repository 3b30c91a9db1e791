import type { Mark } from '../../utils/notes';
import { hrefOf } from '../dashboard/route';
import { day, useWords } from '../i18n';
import { sayMark } from '../notes/say-mark';
import { MutedText, Section } from '../ui';

interface LinkKeptProps {
  site: string;
  marks: readonly Mark[];
  /** Notes on the site; null until known. */
  notes: number | null;
  /** ISO 8601 instant at which the kept report was read; null where none is kept. */
  readAt: string | null;
}

/** What the citizen has herself of the site that a link leads to. */
export function LinkKept({ site, marks, notes, readAt }: LinkKeptProps) {
  const words = useWords();
  const sheet = hrefOf({ view: 'site', site });
  return (
    <>
      <Section title={words('link_marks')}>
        {marks.length === 0 && <p>{words('link_marks_none')}</p>}
        {marks.map((mark) => (
          <MutedText key={mark.id}>{sayMark(words, mark)}</MutedText>
        ))}
      </Section>
      {notes !== null && (
        <Section title={words('link_notes')}>
          {notes === 0 ? (
            <p>{words('link_notes_count', { count: 0 })}</p>
          ) : (
            <a href={sheet}>{words('link_notes_count', { count: notes })}</a>
          )}
        </Section>
      )}
      {readAt !== null && (
        <Section title={words('link_kept')}>
          <a href={sheet}>{words('link_kept_on', { date: day(words, readAt) })}</a>
        </Section>
      )}
    </>
  );
}
