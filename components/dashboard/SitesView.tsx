import { day, useWords } from '../i18n';
import type { NotedSite } from '../notes';
import styles from './Dashboard.module.css';
import { hrefOf } from './route';

/** Every site with notes: a table where there is room, cards where there is not. */
export function SitesView({ sites }: { sites: NotedSite[] }) {
  const words = useWords();
  return (
    <>
      <h1 className={styles.title}>{words('dashboard_sites')}</h1>
      {sites.length === 0 ? (
        <p className={styles.lead}>{words('dashboard_no_sites')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words('column_site')}</th>
              <th scope="col" className={styles.number}>
                {words('column_notes')}
              </th>
              <th scope="col" className={styles.number}>
                {words('column_pages')}
              </th>
              <th scope="col">{words('column_changed')}</th>
            </tr>
          </thead>
          <tbody>
            {sites.map(({ site, notes, modified }) => (
              <tr key={site}>
                <td>
                  <a href={hrefOf({ view: 'site', site })}>{site}</a>
                </td>
                <td className={styles.number} data-label={words('column_notes')}>
                  {notes.length}
                </td>
                <td className={styles.number} data-label={words('column_pages')}>
                  {new Set(notes.map(({ target }) => target.source)).size}
                </td>
                <td data-label={words('column_changed')}>{day(words, modified)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
