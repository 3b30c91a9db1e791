import { useWords } from '../i18n';
import { SmallText } from '../ui';
import styles from './FormDetails.module.css';
import type { Form } from './parts';

/** Questions of a form about special categories of data, in its own words, with what the law says of such answers in general. */
export function SpecialQuestions({ questions }: { questions: Form['special'] }) {
  const words = useWords();
  if (questions.length === 0) return null;
  return (
    <div className={styles.special}>
      {questions.map(({ category, words: question }) => (
        <p key={`${category} ${question}`}>
          {words('form_special', { category: words(`special_${category}`) })}{' '}
          <q className={styles.sentence} dir="auto">
            {question}
          </q>
        </p>
      ))}
      <SmallText>{words('form_special_note')}</SmallText>
    </div>
  );
}
