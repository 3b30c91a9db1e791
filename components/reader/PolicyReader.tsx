import { useEffect, useMemo } from 'react';
import { inLocale } from '../../utils/evidence';
import type { PolicyText } from '../../utils/report';
import { day, languageName, useWords } from '../i18n';
import type { Clause, ReadPolicy } from '../report/parts';
import { isQuoted } from '../report/sort-answers';
import { OutsideLink, SmallText } from '../ui';
import { anchorOf } from './anchors';
import { ClauseList } from './ClauseList';
import { MarkedPassage } from './MarkedPassage';
import { markPassages } from './mark-passages';
import styles from './Reader.module.css';

interface PolicyReaderProps {
  text: PolicyText;
  policy: Pick<ReadPolicy, 'reading' | 'readAt'>;
  /** The question whose answer is shown first. */
  clause?: string;
}

/** A policy as it was read, with the words that answer a question marked, and the questions beside it. */
export function PolicyReader({ text, policy, clause }: PolicyReaderProps) {
  const words = useWords();
  const { reading, readAt } = policy;
  const marked = useMemo(
    () => markPassages(text.passages, reading.answers.filter(isQuoted).flatMap(quotesOf)),
    [text, reading],
  );
  const labels = useMemo(
    () => new Map(reading.answers.map((it) => [it.clause, inLocale(it.label, words.locale)])),
    [reading, words],
  );
  useEffect(() => {
    if (clause) show(clause);
  }, [clause]);
  return (
    <>
      <h1 className={styles.title} dir="auto" lang={reading.language.lang ?? undefined}>
        {text.title || new URL(text.url).hostname}
      </h1>
      <SmallText>
        {words('reader_read', {
          date: day(words, readAt),
          language: reading.language.lang ? languageName(words, reading.language.lang) : words('language_unknown'),
        })}{' '}
        <OutsideLink href={text.url}>{new URL(text.url).hostname}</OutsideLink>
      </SmallText>
      <div className={styles.columns}>
        <ClauseList answers={reading.answers} onShow={show} />
        <article className={styles.text} lang={reading.language.lang ?? undefined} dir="auto">
          {text.passages.map((passage, at) => (
            // Passages never change their places: a text is shown as it was read.
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells two equal passages apart
            <MarkedPassage key={at} kind={passage.kind} stretches={marked[at] ?? []} labels={labels} />
          ))}
          {text.cut && <p>{words('policy_cut')}</p>}
        </article>
      </div>
    </>
  );
}

function quotesOf({ clause, quotes, details = [] }: Clause) {
  return [...quotes, ...details.map(({ quote }) => quote)].map(({ exact, prefix }) => ({ clause, exact, prefix }));
}

/** Goes to the first words that answer a question, for eyes and for whoever listens. */
function show(clause: string): void {
  const place = document.getElementById(anchorOf(clause));
  place?.scrollIntoView?.({ block: 'center' });
  place?.focus({ preventScroll: true });
}
