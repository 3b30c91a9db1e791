import { moment, useWords } from '../i18n';
import { MutedText, OutsideLink, SmallText } from '../ui';
import type { Tried } from './parts';
import { sayUnreadable } from './say-unreadable';
import styles from './WhosePolicy.module.css';

/** Every document that was tried, in order, and what became of it. */
export function TriedDocuments({ documents }: { documents: Tried[] }) {
  const words = useWords();
  if (documents.length === 0) return <MutedText>{words('tried_none')}</MutedText>;
  return (
    <ul className={styles.tried}>
      {documents.map((tried) => (
        <li key={`${tried.link.kind} ${tried.link.url}`}>
          <OutsideLink href={tried.link.url}>{tried.link.text || tried.link.url}</OutsideLink>
          <SmallText>
            {sayUnreadable(words, tried)}
            {tried.readAt && ` · ${moment(words, tried.readAt)}`}
          </SmallText>
        </li>
      ))}
    </ul>
  );
}
