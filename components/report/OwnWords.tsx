import { inLocale } from '../../utils/evidence';
import { KeptPolicyLine } from '../changes';
import { languageName, useWords } from '../i18n';
import { AnswerText, MutedText, OutsideLink, Section } from '../ui';
import { ClauseLine } from './ClauseLine';
import styles from './OwnWords.module.css';
import type { Clause, ReadPolicy } from './parts';
import { sortAnswers } from './sort-answers';

/** What the policy says in its own words; what was read and not found; and, told apart from it, what could not be looked for. */
export function OwnWords({ policy, onRead }: { policy: ReadPolicy; onRead?: (clause: string) => void }) {
  const words = useWords();
  const { answers, language } = policy.reading;
  const { quoted, silent, notChecked } = sortAnswers(answers);
  const answered = quoted.flatMap(({ clauses }) => clauses).length;
  const checked = answers.length - notChecked.length;
  const name = language.lang ? languageName(words, language.lang) : words('language_unknown');
  return (
    <Section
      title={words('question_own_words')}
      aside={checked > 0 && words('clauses_answered', { answered, total: answers.length })}
    >
      <div className={styles.kept}>
        <KeptPolicyLine policy={{ url: policy.reading.url, readAt: policy.readAt }} />
      </div>
      {checked === 0 && notChecked.length > 0 && <UnknownLanguage language={name} url={policy.reading.url} />}
      {quoted.map(({ group, clauses }) => (
        <div key={group} className={styles.group}>
          <h3 className={styles.heading}>{words(`group_${group.replaceAll('-', '_')}`)}</h3>
          {clauses.map((clause) => (
            <ClauseLine key={clause.clause} clause={clause} onRead={onRead} />
          ))}
        </div>
      ))}
      <Absent heading={words('clauses_silent')} clauses={silent}>
        {words('clauses_silent_read', { passages: policy.reading.passages })}
      </Absent>
      <Absent heading={words('clauses_not_checked')} clauses={checked === 0 ? [] : notChecked}>
        {words('clauses_not_checked_why', { language: name })}
      </Absent>
    </Section>
  );
}

/** The face of a language that no question can be put to yet: nothing is guessed; the text is a step away. */
function UnknownLanguage({ language, url }: { language: string; url: string }) {
  const words = useWords();
  return (
    <div className={styles.unknown}>
      <AnswerText>{words('clauses_language', { language })}</AnswerText>
      <MutedText>{words('clauses_language_line')}</MutedText>
      <p>
        <OutsideLink href={url}>{words('quote_show_policy')}</OutsideLink>
      </p>
    </div>
  );
}

function Absent({ heading, clauses, children }: { heading: string; clauses: Clause[]; children: string }) {
  const { locale } = useWords();
  if (clauses.length === 0) return null;
  return (
    <div className={styles.silent}>
      <h3 className={styles.heading}>{heading}</h3>
      <ul>
        {clauses.map(({ clause, label }) => (
          <li key={clause} className={styles.absent}>
            {inLocale(label, locale)}
          </li>
        ))}
      </ul>
      <MutedText>{children}</MutedText>
    </div>
  );
}
