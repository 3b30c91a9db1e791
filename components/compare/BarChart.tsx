import { UNKNOWN } from '../../utils/comparison';
import { rowOf, useWords } from '../i18n';
import { Figure } from '../ui';
import styles from './SiteCharts.module.css';

/** Bars drawn; the table has all of them. */
const DRAWN = 6;
/** Sites named in a line of the table. */
const NAMED = 5;

interface Bar {
  id: string;
  name: string;
  sites: string[];
}

interface BarChartProps {
  title: string;
  bars: Bar[];
  /** Sites that were looked at. */
  total: number;
}

/** How many sites have each value: bars of one hue to look at, and the same numbers as a table with the sites' names. */
export function BarChart({ title, bars, total }: BarChartProps) {
  const words = useWords();
  const drawn = bars.slice(0, DRAWN);
  const most = Math.max(...bars.map(({ sites }) => sites.length));
  const count = (number: number) => words('compare_sites', { count: number });
  const spoken = bars.map(({ name, sites }) => words('compare_chart_line', { name, count: sites.length }));
  return (
    <Figure
      title={title}
      note={words('compare_chart_of', { count: total })}
      picture={
        <div role="img" aria-label={words('compare_chart_alt', { title, lines: rowOf(words, spoken) })}>
          <div className={styles.bars} aria-hidden="true">
            {drawn.map(({ id, name, sites }) => (
              <div key={id} className={styles.line}>
                <span className={styles.name} dir="auto">
                  {name}
                </span>
                <span className={styles.track}>
                  <span
                    className={id === UNKNOWN ? styles.unknown : styles.bar}
                    style={{ inlineSize: `${(sites.length / most) * 100}%` }}
                  />
                </span>
                <span className={styles.count}>{words('library_number', { count: sites.length })}</span>
              </div>
            ))}
            {bars.length > drawn.length && (
              <p className={styles.more}>{words('library_named_more', { count: bars.length - drawn.length })}</p>
            )}
          </div>
        </div>
      }
      table={
        <table className={styles.table}>
          <caption className={styles.unseen}>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">{words('dashboard_sites')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ id, name, sites }) => (
              <tr key={id}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                <td>
                  {count(sites.length)}
                  <span className={styles.sites} dir="auto">
                    {rowOf(words, sites.slice(0, NAMED))}
                    {sites.length > NAMED && ` ${words('library_named_more', { count: sites.length - NAMED })}`}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
