import { useWords } from '../i18n';
import { Disclosure } from '../ui';
import { NoteLine } from './NoteLine';
import { OwnershipLine } from './OwnershipLine';
import type { Ownership } from './parts';
import { QuotePreview } from './QuotePreview';
import { sayOwnership } from './say-ownership';
import styles from './WhoHolds.module.css';

/** The questions behind the notes, in their fixed order. */
const QUESTIONS = ['decides', 'stores', 'receives', 'told', 'leaves', 'after'] as const;

/** Who decides, stores, receives…: the first answer in sight, all of them with their words and sources one step away. */
export function OwnershipNotes({ notes }: { notes: Ownership[] }) {
  const words = useWords();
  return QUESTIONS.map((question) => {
    const answers = notes.filter((note) => note.question === question);
    // What was found is told before what was not.
    const [first, ...others] = answers.sort((a, b) => Number(a.kind === 'not-found') - Number(b.kind === 'not-found'));
    if (!first) return null;
    const says = sayOwnership(words, first);
    return (
      <div key={question} className={styles.group}>
        <h3 className={styles.question}>{words(`holds_${question}`)}</h3>
        <Disclosure
          lead={
            <>
              <span dir="auto">{says}</span>
              {first.quote && <QuotePreview quote={first.quote} />}
            </>
          }
          hint={words('holds_see', { count: answers.length })}
        >
          <OwnershipLine note={first} told />
          {others.map((note) => (
            <OwnershipLine key={`${note.rule} ${JSON.stringify(note.values)} ${note.quote?.exact}`} note={note} />
          ))}
          <NoteLine
            id={['ownership', question]}
            says={says}
            quote={first.quote}
            from={first.quote ? 'policy' : 'page'}
            readAt={first.source.date}
          />
        </Disclosure>
      </div>
    );
  });
}
