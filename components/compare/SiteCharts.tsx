import { memo, useMemo } from 'react';
import { type CountedThing, countBy, type Row, UNKNOWN } from '../../utils/comparison';
import { inLocale } from '../../utils/evidence';
import { countryName, type InterfaceWords, languageName, useWords } from '../i18n';
import { BarChart } from './BarChart';
import styles from './SiteCharts.module.css';

/** What is counted, in the order of the four questions. */
const THINGS: readonly CountedThing[] = ['hosts', 'operator-country', 'policy-language', 'recipients'];

/** What the sites shown have in common, counted; drawn only where there is something to compare. */
export const SiteCharts = memo(function SiteCharts({ rows }: { rows: readonly Row[] }) {
  const words = useWords();
  const read = useMemo(() => rows.filter(({ compared }) => compared !== undefined), [rows]);
  const charts = useMemo(() => THINGS.map((thing) => ({ thing, counted: countBy(read, thing) })), [read]);
  const names = useMemo(() => namesIn(read, words), [read, words]);
  if (read.length < 2) return null;
  return (
    <section className={styles.charts} aria-label={words('compare_charts')}>
      {charts
        .filter(({ counted }) => counted.some(({ id }) => id !== UNKNOWN))
        .map(({ thing, counted }) => (
          <BarChart
            key={thing}
            title={words(`compare_chart_${thing.replaceAll('-', '_')}`)}
            total={read.length}
            bars={counted.map(({ id, sites }) => ({ id, sites, name: sayThing(words, thing, id, names) }))}
          />
        ))}
    </section>
  );
});

/** Names of hosts and of kinds of recipients, by id, as the reports have them. */
function namesIn(rows: readonly Row[], { locale }: Pick<InterfaceWords, 'locale'>): Map<string, string> {
  const names = new Map<string, string>();
  for (const { compared } of rows) {
    for (const { id, name } of compared?.hosts ?? []) names.set(`hosts ${id}`, name);
    for (const { id, label } of compared?.recipients ?? [])
      if (label) names.set(`recipients ${id}`, inLocale(label, locale));
  }
  return names;
}

function sayThing(words: InterfaceWords, thing: CountedThing, id: string, names: ReadonlyMap<string, string>): string {
  if (id === UNKNOWN) return words('compare_unknown');
  if (thing === 'operator-country') return countryName(words, id);
  if (thing === 'policy-language') return languageName(words, id);
  return names.get(`${thing} ${id}`) ?? id;
}
