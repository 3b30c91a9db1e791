import { type ReactNode, useId } from 'react';
import type { KeptSummary } from '../../utils/changes';
import { day, languageName, moment, useWords } from '../i18n';
import { SmallText } from '../ui';
import styles from './Changes.module.css';
import { ForgetButton } from './ForgetButton';

interface VersionLineProps {
  version: KeptSummary;
  onForget: () => void;
  /** What else can be done with it; `id` is that of the words that say which version it is. */
  children: (id: string) => ReactNode;
}

/** One kept version: when it was read, how long it stood there, in which language. */
export function VersionLine({ version, onForget, children }: VersionLineProps) {
  const words = useWords();
  const id = useId();
  const { keptAt, readAt, seenAt, language } = version;
  const seen = day(words, seenAt) !== day(words, readAt);
  return (
    <li className={styles.version}>
      <div>
        <p id={id}>{words('changes_kept', { date: moment(words, keptAt) })}</p>
        <SmallText>
          {words('changes_read', { date: day(words, readAt) })}
          {seen && ` ${words('changes_seen', { date: day(words, seenAt) })}`}
          {language && ` ${words('changes_in', { language: languageName(words, language) })}`}
        </SmallText>
      </div>
      <div className={styles.actions}>
        {children(id)}
        <ForgetButton
          label={words('changes_delete')}
          question={words('changes_delete_ask', { date: moment(words, keptAt) })}
          describedBy={id}
          onForget={onForget}
        />
      </div>
    </li>
  );
}
