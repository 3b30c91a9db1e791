import { UNKNOWN } from '../../utils/comparison';
import { countryName, type InterfaceWords, languageName, useWords } from '../i18n';
import { Button, Popover } from '../ui';
import type { ListFilter as List } from './comparison-query';
import styles from './SiteFilters.module.css';

interface ListFilterProps {
  list: List;
  /** How many sites have each value. */
  counts: ReadonlyMap<string, number>;
  chosen: readonly string[];
  hostNames: ReadonlyMap<string, string>;
  onChosen: (values: string[]) => void;
}

/** The values of one filter, those of most sites first, to be ticked. Nothing where no site has one. */
export function ListFilter({ list, counts, chosen, hostNames, onChosen }: ListFilterProps) {
  const words = useWords();
  const values = valuesOf(counts, chosen);
  if (!values.some(([value]) => value !== UNKNOWN)) return null;
  const name = words(`compare_filter_${list}`);
  const label = chosen.length > 0 ? words('library_facet_chosen', { name, count: chosen.length }) : name;
  return (
    <span className={chosen.length > 0 ? styles.set : undefined}>
      <Popover label={label}>
        <fieldset className={styles.options}>
          <legend className={styles.legend}>{name}</legend>
          {values.map(([value, count]) => (
            <label key={value} className={styles.option}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={({ target }) =>
                  onChosen(target.checked ? [...chosen, value] : chosen.filter((it) => it !== value))
                }
              />
              <span className={styles.value} dir="auto">
                {sayValue(words, list, value, hostNames)}
              </span>
              <span className={styles.count}>{words('library_number', { count })}</span>
            </label>
          ))}
        </fieldset>
        {chosen.length > 0 && (
          <Button look="quiet" onClick={() => onChosen([])}>
            {words('library_facet_any')}
          </Button>
        )}
      </Popover>
    </span>
  );
}

/** Those chosen stay in sight even where nothing fits them any more; what is not known comes last. */
function valuesOf(counts: ReadonlyMap<string, number>, chosen: readonly string[]): [string, number][] {
  const gone = chosen.filter((value) => !counts.has(value)).map((value): [string, number] => [value, 0]);
  return [...gone, ...counts].sort(
    (a, b) => Number(a[0] === UNKNOWN) - Number(b[0] === UNKNOWN) || b[1] - a[1] || a[0].localeCompare(b[0]),
  );
}

function sayValue(words: InterfaceWords, list: List, value: string, hostNames: ReadonlyMap<string, string>): string {
  if (value === UNKNOWN) return words('compare_unknown');
  if (list === 'countries') return countryName(words, value);
  if (list === 'policyLanguages') return languageName(words, value);
  return list === 'hosts' ? (hostNames.get(value) ?? value) : value;
}
