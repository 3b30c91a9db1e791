import type { ReactNode } from 'react';
import { useWords } from '../i18n';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection';

/** How much lies on the device of each kind; absent while it is not known, or cannot be. */
export type StoredCounts = Partial<Record<Kind, number>>;

/** What is stored, in the order of what it says of her, and the dashboard's view that shows and deletes it. */
const KINDS = [
  { kind: 'notes', views: ['notes', 'trash'] },
  { kind: 'reports', views: ['sites'] },
  { kind: 'policies', views: ['changes'] },
  { kind: 'marks', views: ['directory'] },
] as const;

type Kind = (typeof KINDS)[number]['kind'];

/** What Isoloir stores on this device, how much of it, and where it is deleted; `children`: how all of it is. */
export function StoredHere({ counts, children }: { counts: StoredCounts; children?: ReactNode }) {
  const words = useWords();
  const say = (count?: number) => (count === undefined ? '' : new Intl.NumberFormat(words.locale).format(count));
  return (
    <SettingsSection title={words('options_stored')} line={words('options_stored_line')}>
      <dl className={styles.stored}>
        {KINDS.map(({ kind, views }) => (
          <div key={kind}>
            <dt>{words(`options_stored_${kind}`)}</dt>
            <dd className={styles.count}>{say(counts[kind])}</dd>
            {views.map((view) => (
              <dd key={view}>
                <a href={`/dashboard.html#/${view}`}>
                  {words('options_stored_where', { view: words(`dashboard_${view}`) })}
                </a>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p className={styles.hint}>{words('options_stored_words')}</p>
      {children}
    </SettingsSection>
  );
}
