import { useWords } from '../i18n';
import type { NotedSite } from '../notes';
import { Button } from '../ui';
import styles from './Popup.module.css';

/** The last sites with notes: where to go on from an ordinary page. */
export function LastNoted({ sites, onOpen }: { sites: NotedSite[]; onOpen: (site: string) => void }) {
  const words = useWords();
  if (sites.length === 0) return null;
  return (
    <section className={styles.noted}>
      <h2>{words('popup_last_noted')}</h2>
      <ul>
        {sites.slice(0, 3).map(({ site, notes }) => (
          <li key={site}>
            <Button look="quiet" onClick={() => onOpen(site)}>
              {site}
            </Button>
            <span className={styles.count}>{words('notes_count', { count: notes.length })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
