import type { Row } from '../../utils/comparison';
import { hrefOf } from '../dashboard/route';
import { useWords } from '../i18n';
import { HostName } from '../ui';
import styles from './SiteTable.module.css';

interface SiteNameProps {
  row: Row;
  chosen: boolean;
  full: boolean;
  onChoose: (site: string, chosen: boolean) => void;
}

/** A site's name, which opens its sheet, and the box that puts it beside others. */
export function SiteName({ row: { site, compared }, chosen, full, onChoose }: SiteNameProps) {
  const words = useWords();
  return (
    <span className={styles.name}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={chosen}
          // Only what was read can be put side by side.
          disabled={!compared || (full && !chosen)}
          aria-label={words('compare_choose', { site })}
          onChange={({ target }) => onChoose(site, target.checked)}
        />
      </label>
      <span className={styles.words}>
        <a href={hrefOf({ view: 'site', site })} dir="ltr">
          <HostName host={site} />
        </a>
        {compared?.title && (
          <span className={styles.pageTitle}>
            <bdi>{compared.title}</bdi>
          </span>
        )}
      </span>
    </span>
  );
}
