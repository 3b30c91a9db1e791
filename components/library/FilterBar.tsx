import { FACETS, type FacetCounts, type NoteFilter } from '../../utils/notes';
import { useWords } from '../i18n';
import { Button } from '../ui';
import { choose } from './choose';
import { FacetMenu } from './FacetMenu';
import { KindToggles } from './KindToggles';
import styles from './Library.module.css';
import { isNarrow, NO_FILTER } from './same-filter';

interface FilterBarProps {
  filter: NoteFilter;
  counts: FacetCounts;
  /** All notes are of one site: there is none to choose. */
  oneSite: boolean;
  onFilter: (filter: NoteFilter) => void;
}

/** What notes can be narrowed by, and the way back to all of them. */
export function FilterBar({ filter, counts, oneSite, onFilter }: FilterBarProps) {
  const words = useWords();
  const { kinds, quoted, order } = filter;
  const menus = FACETS.filter((facet) => facet !== 'kinds' && !(oneSite && facet === 'sites'));
  return (
    <div className={styles.filters}>
      <KindToggles
        chosen={kinds}
        counts={counts.kinds}
        onToggle={(kind, on) => onFilter(choose(filter, 'kinds', kind, on))}
      />
      <div className={styles.facets}>
        {menus.map((facet) => (
          <FacetMenu key={facet} facet={facet} filter={filter} counts={counts[facet]} onFilter={onFilter} />
        ))}
        <button
          type="button"
          className={styles.toggle}
          aria-pressed={quoted === true}
          onClick={() => onFilter({ ...filter, quoted: quoted === true ? undefined : true })}
        >
          {words('library_quoted')}
        </button>
        {isNarrow(filter) && (
          <Button look="quiet" className={styles.clear} onClick={() => onFilter({ ...NO_FILTER, order })}>
            {words('library_clear')}
          </Button>
        )}
      </div>
    </div>
  );
}
