import type { DiffPart } from '../../utils/changes';
import { useWords } from '../i18n';
import { VisuallyHidden } from '../ui';
import styles from './Changes.module.css';
import { shortenSame } from './shorten-same';

interface WordDiffProps {
  parts: DiffPart[];
  /** BCP 47 language of the text. */
  lang?: string;
}

/** Two texts laid over each other. Words that went are struck through, words that came are underlined; both are also said. */
export function WordDiff({ parts, lang }: WordDiffProps) {
  const words = useWords();
  let at = 0;
  return (
    <p className={styles.text} lang={lang} dir="auto">
      {shortenSame(parts).map(({ kind, text }) => {
        at += 1;
        if (kind === 'same') return <span key={at}>{text}</span>;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          <Mark key={at} className={styles[kind]}>
            <span lang={words.locale}>
              <VisuallyHidden>{words(`changes_${kind}_words`)} </VisuallyHidden>
            </span>
            {text}
          </Mark>
        );
      })}
    </p>
  );
}
