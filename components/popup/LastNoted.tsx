import { useId } from 'react';
import { day, useWords } from '../i18n';
import type { NotedSite } from '../notes/notes-by-site';
import { Button, HostName } from '../ui';
import styles from './LastNoted.module.css';

/** The last sites noted on, and when: where to go on from an ordinary page. */
export function LastNoted({ sites, onOpen }: { sites: readonly NotedSite[]; onOpen: (site: string) => void }) {
  const words = useWords();
  const id = useId();
  if (sites.length === 0) return null;
  return (
    <section className={styles.noted} aria-labelledby={id}>
      <h2 id={id}>{words('popup_last_noted')}</h2>
      <ul>
        {sites.slice(0, 3).map(({ site, modified }) => (
          <li key={site}>
            <Button look="quiet" onClick={() => onOpen(site)}>
              <bdi>
                <HostName host={site} />
              </bdi>
            </Button>
            <time dateTime={modified}>{day(words, modified)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
