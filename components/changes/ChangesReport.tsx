import type { ReactNode } from 'react';
import type { PolicyChanges } from '../../utils/changes';
import { inLocale } from '../../utils/evidence';
import { listOf, useWords } from '../i18n';
import { Disclosure, MutedText, SmallText } from '../ui';
import styles from './Changes.module.css';
import { ClauseChangeLine } from './ClauseChangeLine';
import { sayLanguageChange, sayStatedDate } from './say-changes';
import { WordDiff } from './WordDiff';

interface ChangesReportProps {
  changes: PolicyChanges;
  /** BCP 47 language of the newer text, for passages that do not name their own. */
  lang?: string | null;
  /** Whether two versions of the extension read the two texts. */
  otherReader: boolean;
}

/** How two versions differ: their answers first, then what else is told of them, then their words. */
export function ChangesReport({ changes, lang, otherReader }: ChangesReportProps) {
  const words = useWords();
  const { clauses, passages, moved, more, language, updated, notCompared } = changes;
  if (changes.same) return <p>{words('changes_none')}</p>;
  return (
    <div className={styles.report}>
      {clauses.length === 0 ? (
        <MutedText>{words('changes_no_answer')}</MutedText>
      ) : (
        <ul className={styles.clauses} aria-label={words('changes_answers')}>
          {clauses.map((change) => (
            <ClauseChangeLine key={change.clause} change={change} />
          ))}
        </ul>
      )}
      {language && <p>{sayLanguageChange(words, language)}</p>}
      {updated && <p>{sayStatedDate(words, updated)}</p>}
      {notCompared.length > 0 && (
        <MutedText>
          {words('changes_not_compared', {
            clauses: listOf(
              words,
              notCompared.map((label) => inLocale(label, words.locale)),
            ),
          })}
        </MutedText>
      )}
      {moved > 0 && <MutedText>{words('changes_moved', { count: moved })}</MutedText>}
      {passages.length > 0 && (
        <Disclosure lead={words('changes_passages', { count: passages.length + more })} hint={words('hint_see')}>
          <ol className={styles.passages}>
            {passages.map(({ heading, parts, lang: own }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: passages repeat, and their place is who they are.
              <li key={place}>
                {heading && <Heading lang={own ?? lang}>{heading}</Heading>}
                <WordDiff parts={parts} lang={own ?? lang ?? undefined} />
              </li>
            ))}
          </ol>
          {more > 0 && <MutedText>{words('changes_more', { count: more })}</MutedText>}
        </Disclosure>
      )}
      {otherReader && <SmallText>{words('changes_other_reader')}</SmallText>}
    </div>
  );
}

function Heading({ lang, children }: { lang?: string | null; children: ReactNode }) {
  return (
    <p className={styles.caption} lang={lang ?? undefined} dir="auto">
      {children}
    </p>
  );
}
