import { useWords } from '../i18n';
import { needOf } from './needs-her';
import styles from './Sync.module.css';
import { sayName, saySyncFailure } from './say-sync';
import type { Space } from './space';

interface SyncNoticeProps {
  spaces: readonly Space[];
  /** Milliseconds since 1970. */
  now: number;
  /** Where it is set right. */
  href: string;
}

/** A quiet line, only where something waits for her: the first such thing, and the way to it. */
export function SyncNotice({ spaces, now, href }: SyncNoticeProps) {
  const words = useWords();
  const waiting = spaces.find((space) => needOf(space, now) !== null);
  const need = waiting && needOf(waiting, now);
  // Always in the tree, so that its first words are read out too.
  return (
    <div role="status">
      {waiting && need && (
        <p className={styles.notice}>
          <span>
            {need === 'conflicts'
              ? words('sync_conflicts', { count: waiting.conflicts })
              : words('sync_notice', {
                  name: sayName(words, waiting),
                  why: saySyncFailure(words, waiting.failure?.reason ?? ''),
                })}
          </span>
          <a href={href}>{words('sync_notice_see')}</a>
        </p>
      )}
    </div>
  );
}
