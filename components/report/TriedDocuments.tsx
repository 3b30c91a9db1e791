import { moment, useWords } from '../i18n';
import { MutedText, OutsideLink, SmallText } from '../ui';
import type { Tried } from './parts';
import { sayUnreadable } from './say-unreadable';
import styles from './WhosePolicy.module.css';

/** Every document that was tried, in order, and what became of it; and what was looked for. */
export function TriedDocuments({ documents }: { documents: Tried[] }) {
  const words = useWords();
  return (
    <>
      {documents.length === 0 && <MutedText>{words('tried_none')}</MutedText>}
      <ul className={styles.tried}>
        {documents.map((tried) => (
          <li key={`${tried.link.kind} ${tried.link.url}`}>
            <OutsideLink href={tried.link.url}>{tried.link.text || tried.link.url}</OutsideLink>
            <SmallText>
              {words(`tried_kind_${tried.link.kind.replaceAll('-', '_')}`)} · {sayUnreadable(words, tried)}
              {tried.readAt && ` · ${moment(words, tried.readAt)}`}
              {tried.link.pointed && ` · ${words('tried_pointed')}`}
            </SmallText>
          </li>
        ))}
      </ul>
      <SmallText>{words('tried_looked_for')}</SmallText>
    </>
  );
}
