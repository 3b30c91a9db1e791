import { hrefOf, MOST_COMPARED } from '../dashboard/route';
import { useWords } from '../i18n';
import { Button, StatusText } from '../ui';
import buttons from '../ui/Button.module.css';
import styles from './CompareView.module.css';

interface ChosenSitesProps {
  chosen: readonly string[];
  onNone: () => void;
}

/** How many sites are ticked, and the way to see them side by side; it stays in sight while the list is scrolled. */
export function ChosenSites({ chosen, onNone }: ChosenSitesProps) {
  const words = useWords();
  const count = chosen.length;
  return (
    <div className={styles.dock}>
      <StatusText>{count > 0 && words('compare_chosen', { count, most: MOST_COMPARED })}</StatusText>
      {count > 0 && (
        <div className={styles.acts}>
          {count > 1 && (
            <a
              className={`${buttons.button} ${buttons.primary}`}
              href={hrefOf({ view: 'compare', sites: [...chosen] })}
            >
              {words('compare_side_by_side')}
            </a>
          )}
          <Button onClick={onNone}>{words('library_choose_none')}</Button>
        </div>
      )}
    </div>
  );
}
