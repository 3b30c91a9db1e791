import type { ClauseChange, ClauseSide } from '../../utils/changes';
import { inLocale } from '../../utils/evidence';
import { useWords } from '../i18n';
import styles from './Changes.module.css';
import { WordDiff } from './WordDiff';

/** One clause on which two versions differ: what each answers, and the words that differ. */
export function ClauseChangeLine({ change }: { change: ClauseChange }) {
  const words = useWords();
  const { kind, before, after } = change;
  const say = ({ answer }: ClauseSide) => words(`changes_answer_${answer.replaceAll('-', '_')}`);
  return (
    <li className={styles.clause}>
      <p className={styles.label}>{inLocale(change.label, words.locale)}</p>
      <p>
        {kind === 'answer'
          ? words('changes_from_to', { before: say(before), after: say(after) })
          : words('changes_same_answer', { answer: say(after) })}
      </p>
      {change.words.length > 0 ? (
        <WordDiff parts={change.words} lang={after.quotes[0]?.lang} />
      ) : (
        <>
          <Quotes side={before} lead={words('changes_before')} />
          <Quotes side={after} lead={words('changes_now')} />
        </>
      )}
    </li>
  );
}

function Quotes({ side, lead }: { side: ClauseSide; lead: string }) {
  if (side.quotes.length === 0) return null;
  return (
    <figure className={styles.side}>
      <figcaption className={styles.caption}>{lead}</figcaption>
      {side.quotes.map(({ exact, lang }) => (
        <blockquote key={exact} className={styles.quote}>
          <q className={styles.text} lang={lang} dir="auto">
            {exact}
          </q>
        </blockquote>
      ))}
    </figure>
  );
}
