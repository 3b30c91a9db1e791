import { useId, useState } from 'react';
import { chosenIn, type Facet, foldText, type NoteFilter } from '../../utils/notes';
import { useWords } from '../i18n';
import { Button, MutedText } from '../ui';
import { choose, chooseNone, takesMany } from './choose';
import styles from './Library.module.css';
import { Menu } from './Menu';

/** Values shown at once; typing finds the others. */
const AT_MOST = 100;
/** From here on there is a field to find a value by. */
const MANY = 8;

interface FacetMenuProps {
  facet: Facet;
  filter: NoteFilter;
  counts: ReadonlyMap<string, number>;
  onFilter: (filter: NoteFilter) => void;
}

/** The values of one facet, those of most notes first, to be ticked. Nothing where no note has one. */
export function FacetMenu({ facet, filter, counts, onFilter }: FacetMenuProps) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const chosen = chosenIn(filter, facet);
  const values = valuesToShow(counts, chosen);
  if (values.length === 0) return null;
  const fitting = typed ? values.filter(([value]) => foldText(value).includes(foldText(typed.trim()))) : values;
  const name = words(`library_facet_${facet}`);
  return (
    <Menu
      set={chosen.length > 0}
      lead={chosen.length > 0 ? words('library_facet_chosen', { name, count: chosen.length }) : name}
    >
      {values.length > MANY && (
        <input
          type="search"
          className={styles.field}
          aria-label={words('library_facet_find', { name })}
          placeholder={words('library_facet_find_hint')}
          value={typed}
          dir="auto"
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <fieldset className={styles.options}>
        <legend className={styles.unseen}>{name}</legend>
        {fitting.slice(0, AT_MOST).map(([value, count]) => (
          <label key={value} className={styles.option}>
            <input
              type={takesMany(facet) ? 'checkbox' : 'radio'}
              name={takesMany(facet) ? undefined : id}
              checked={chosen.includes(value)}
              onChange={(event) => onFilter(choose(filter, facet, value, event.target.checked))}
            />
            <span className={styles.value} dir="auto">
              {value}
            </span>{' '}
            <span className={styles.count}>{words('library_number', { count })}</span>
          </label>
        ))}
      </fieldset>
      {fitting.length > AT_MOST && (
        <MutedText>{words('library_facet_more', { count: fitting.length - AT_MOST })}</MutedText>
      )}
      {fitting.length === 0 && <MutedText>{words('library_facet_none')}</MutedText>}
      {chosen.length > 0 && (
        <Button look="quiet" onClick={() => onFilter(chooseNone(filter, facet))}>
          {words('library_facet_any')}
        </Button>
      )}
    </Menu>
  );
}

/** Those chosen stay in sight even where nothing fits them any more. */
function valuesToShow(
  counts: ReadonlyMap<string, number>,
  chosen: readonly string[],
): [value: string, count: number][] {
  const kept = chosen.map((value): [string, number] => [value, counts.get(value) ?? 0]);
  const rest = [...counts].filter(([value]) => !chosen.includes(value));
  return [...kept, ...rest.sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))];
}
