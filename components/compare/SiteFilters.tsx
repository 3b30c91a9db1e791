import { useEffect, useRef, useState } from 'react';
import type { SiteFacets } from '../../utils/comparison';
import { useWords } from '../i18n';
import { Button, Field } from '../ui';
import { FIRST_QUERY, isFiltered, LIST_FILTERS, type SitesQuery } from './comparison-query';
import { ListFilter } from './ListFilter';
import styles from './SiteFilters.module.css';

/** Milliseconds after the last key before the address follows. */
const PAUSE = 150;

interface SiteFiltersProps {
  query: SitesQuery;
  facets: SiteFacets;
  /** A host's name by its id. */
  hostNames: ReadonlyMap<string, string>;
  onQuery: (query: SitesQuery) => void;
}

/** What of the sites is shown: by words, by lists of values, by whether the citizen noted something. */
export function SiteFilters({ query, facets, hostNames, onQuery }: SiteFiltersProps) {
  const words = useWords();
  const [typed, setTyped] = useTyped(query.words, (next) => onQuery({ ...query, words: next }));
  return (
    <search className={styles.filters}>
      <div className={styles.search}>
        <Field label={words('compare_search')}>
          <input
            type="search"
            value={typed}
            maxLength={200}
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => setTyped(target.value)}
          />
        </Field>
      </div>
      <div className={styles.lists}>
        {LIST_FILTERS.map((list) => (
          <ListFilter
            key={list}
            list={list}
            counts={facets[list]}
            chosen={query[list]}
            hostNames={hostNames}
            onChosen={(values) => onQuery({ ...query, [list]: values })}
          />
        ))}
        <label className={styles.toggle}>
          <input
            type="checkbox"
            checked={query.noted}
            onChange={({ target }) => onQuery({ ...query, noted: target.checked })}
          />
          {words('compare_noted')}
        </label>
        {isFiltered(query) && (
          <Button
            look="quiet"
            onClick={() => {
              setTyped('');
              onQuery({ ...FIRST_QUERY, by: query.by, falling: query.falling });
            }}
          >
            {words('library_clear')}
          </Button>
        )}
      </div>
    </search>
  );
}

/** What is typed shows at once; the address follows at a pause, and what is put there from elsewhere comes back into the field. */
function useTyped(known: string, tell: (typed: string) => void): [string, (typed: string) => void] {
  const [typed, setTyped] = useState(known);
  const told = useRef(known);
  useEffect(() => {
    // The address only repeats what was told: more may have been typed since.
    if (known !== told.current) setTyped(known);
    told.current = known;
  }, [known]);
  useEffect(() => {
    if (typed === told.current) return;
    const timer = setTimeout(() => {
      told.current = typed;
      tell(typed);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, tell]);
  return [typed, setTyped];
}
