import { useWords } from '../i18n';
import { ConflictChoice } from './ConflictChoice';
import styles from './Sync.module.css';
import type { Conflict } from './space';
import type { SyncWork } from './sync-work';

interface ConflictListProps {
  conflicts: readonly Conflict[];
  settle: SyncWork['settle'];
}

/** What two devices changed without knowing of each other. */
export function ConflictList({ conflicts, settle }: ConflictListProps) {
  const words = useWords();
  return (
    <section className={styles.page} aria-labelledby="sync-conflicts">
      <h2 id="sync-conflicts" className={styles.subtitle}>
        {words('sync_conflicts', { count: conflicts.length })}
      </h2>
      {conflicts.map((conflict) => (
        <article key={`${conflict.space} ${conflict.object.kind} ${conflict.object.id}`} className={styles.card}>
          <h3 className={styles.name}>{words(`sync_conflict_${conflict.object.kind}`, { site: siteOf(conflict) })}</h3>
          <ConflictChoice conflict={conflict} settle={settle} />
        </article>
      ))}
    </section>
  );
}

/** The site that it is about, by the first version that still says so. */
function siteOf({ versions, merged }: Conflict): string {
  const said = [merged, ...versions].map((it) => it?.note?.site ?? it?.mark?.site);
  return said.find((it) => it !== undefined) ?? '';
}
