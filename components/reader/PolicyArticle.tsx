import { type RefObject, useMemo } from 'react';
import { inLocale } from '../../utils/evidence';
import type { PolicyText } from '../../utils/report';
import { useWords } from '../i18n';
import type { ReadPolicy } from '../report/parts';
import { MarkedPassage } from './MarkedPassage';
import type { Stretch } from './mark-passages';
import styles from './Reader.module.css';

interface PolicyArticleProps {
  ref: RefObject<HTMLElement | null>;
  text: PolicyText;
  /** The stretches of each passage. */
  marked: Stretch[][];
  reading: ReadPolicy['reading'];
}

/** The words of a policy. */
export function PolicyArticle({ ref, text, marked, reading }: PolicyArticleProps) {
  const words = useWords();
  const labels = useMemo(
    () => new Map(reading.answers.map((it) => [it.clause, inLocale(it.label, words.locale)])),
    [reading, words],
  );
  const starts = useMemo(() => startsOf(text.passages), [text]);
  return (
    <article ref={ref} className={styles.text} lang={reading.language.lang ?? undefined} dir="auto">
      {text.passages.map((passage, at) => (
        <MarkedPassage
          // Passages never change their places: a text is shown as it was read.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells two equal passages apart
          key={at}
          kind={passage.kind}
          start={starts[at] ?? 0}
          stretches={marked[at] ?? []}
          labels={labels}
          noted={words('reader_noted')}
        />
      ))}
      {text.cut && <p>{words('policy_cut')}</p>}
    </article>
  );
}

/** Where each passage begins in the words of all of them, one space between two. */
function startsOf(passages: PolicyText['passages']): number[] {
  let next = 0;
  return passages.map(({ text }) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
}
