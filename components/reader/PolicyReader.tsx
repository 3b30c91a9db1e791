import { useEffect, useMemo, useRef, useState } from 'react';
import type { PolicyText } from '../../utils/report';
import { day, languageName, useWords } from '../i18n';
import type { Clause, ReadPolicy } from '../report/parts';
import { isQuoted } from '../report/sort-answers';
import { OutsideLink, SmallText } from '../ui';
import { anchorOf, goToAnchor } from './anchors';
import { ClauseList } from './ClauseList';
import { markPassages, wordsOf } from './mark-passages';
import { NotePolicy } from './NotePolicy';
import { PolicyArticle } from './PolicyArticle';
import { PolicyNotes } from './PolicyNotes';
import { placeNotes } from './place-notes';
import type { PolicyNoting } from './policy-noting';
import styles from './Reader.module.css';
import { useSelectedWords } from './use-selected-words';

interface PolicyReaderProps {
  text: PolicyText;
  policy: Pick<ReadPolicy, 'reading' | 'readAt'>;
  /** The question whose answer is shown first. */
  clause?: string;
  /** Absent where nothing can be noted. */
  noting?: PolicyNoting;
}

/** A policy as it was read: the words that answer a question marked, the questions and the citizen's notes beside it. */
export function PolicyReader({ text, policy, clause, noting }: PolicyReaderProps) {
  const words = useWords();
  const { reading, readAt } = policy;
  const article = useRef<HTMLElement>(null);
  const [writing, setWriting] = useState<string | null>(null);
  const placed = useMemo(() => placeNotes(text, noting?.notes ?? []), [text, noting?.notes]);
  const marked = useMemo(() => {
    const noted = placed.flatMap(({ note, place }) => (place ? [{ note: note.id, ...place }] : []));
    return markPassages(text.passages, reading.answers.filter(isQuoted).flatMap(quotesOf), noted);
  }, [text, reading, placed]);
  const selected = useSelectedWords(
    article,
    useMemo(() => wordsOf(text.passages), [text]),
  );
  useEffect(() => {
    if (clause) goToAnchor(anchorOf(clause));
  }, [clause]);
  const lang = reading.language.lang ?? undefined;
  const title = text.title || new URL(text.url).hostname;
  return (
    <>
      <h1 className={styles.title} dir="auto" lang={lang}>
        {title}
      </h1>
      <SmallText>
        {words('reader_read', {
          date: day(words, readAt),
          language: lang ? languageName(words, lang) : words('language_unknown'),
        })}{' '}
        <OutsideLink href={text.url}>{new URL(text.url).hostname}</OutsideLink>
      </SmallText>
      <div className={styles.columns}>
        <div className={styles.side}>
          {noting && (
            <>
              <NotePolicy {...noting} policy={{ source: text.url, title }} selected={selected} onWriting={setWriting} />
              <PolicyNotes placed={placed.filter(({ note }) => note.id !== writing)} save={noting.save} />
            </>
          )}
          <ClauseList answers={reading.answers} onShow={(id) => goToAnchor(anchorOf(id))} />
        </div>
        <PolicyArticle ref={article} text={text} marked={marked} reading={reading} />
      </div>
    </>
  );
}

function quotesOf({ clause, quotes, details = [] }: Clause) {
  return [...quotes, ...details.map(({ quote }) => quote)].map(({ exact, prefix }) => ({ clause, exact, prefix }));
}
