import { inLocale } from '../../utils/evidence';
import { useWords } from '../i18n';
import type { Clause } from '../report/parts';
import { sortAnswers } from '../report/sort-answers';
import styles from './Reader.module.css';

interface ClauseListProps {
  answers: Clause[];
  onShow: (clause: string) => void;
}

/** The questions put to a policy: those it answers lead to the words, the others say why there are none. */
export function ClauseList({ answers, onShow }: ClauseListProps) {
  const words = useWords();
  const { quoted, silent, notChecked } = sortAnswers(answers);
  return (
    <nav className={styles.questions} aria-label={words('reader_questions')}>
      {quoted.map(({ group, clauses }) => (
        <div key={group}>
          <h2>{words(`group_${group.replaceAll('-', '_')}`)}</h2>
          <ul>
            {clauses.map(({ clause, label, answer }) => (
              <li key={clause}>
                <button type="button" className={styles.question} onClick={() => onShow(clause)}>
                  {inLocale(label, words.locale)}
                  {answer === 'no' && <span className={styles.no}> · {words('clause_no')}</span>}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <Absent heading={words('clauses_silent')} clauses={silent} />
      <Absent heading={words('clauses_not_checked')} clauses={notChecked} />
    </nav>
  );
}

function Absent({ heading, clauses }: { heading: string; clauses: Clause[] }) {
  const { locale } = useWords();
  if (clauses.length === 0) return null;
  return (
    <div>
      <h2>{heading}</h2>
      <ul className={styles.absent}>
        {clauses.map(({ clause, label }) => (
          <li key={clause}>{inLocale(label, locale)}</li>
        ))}
      </ul>
    </div>
  );
}
