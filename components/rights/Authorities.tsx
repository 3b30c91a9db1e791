import type { ToldRights } from '../../utils/rights';
import { day, languageName, useWords } from '../i18n';
import { Disclosure, OutsideLink, SmallText } from '../ui';
import styles from './Rights.module.css';

type Known = NonNullable<ToldRights['authorities']>;
type Authority = Known['list'][number];

/** Shown at once; a country with one for each region has more. */
const FIRST = 2;

/** The bodies that hear complaints, each with its home page, opened on a click only. */
export function Authorities({ authorities }: { authorities: Known }) {
  const words = useWords();
  const rest = authorities.list.slice(FIRST);
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{words('rights_authority')}</h3>
      <List {...authorities} list={authorities.list.slice(0, FIRST)} />
      {rest.length > 0 && (
        <Disclosure lead={words('rights_authority_more', { count: rest.length })} hint={words('hint_see')}>
          <List {...authorities} list={rest} />
        </Disclosure>
      )}
    </div>
  );
}

function List({ list, date, certainty }: Pick<Known, 'date' | 'certainty'> & { list: readonly Authority[] }) {
  const words = useWords();
  return (
    <ul className={styles.points}>
      {list.map(({ id, name, web, complaintLanguage, remit }) => (
        <li key={id}>
          <OutsideLink href={web}>{name}</OutsideLink>
          {remit && ` (${words(`rights_remit_${remit}`)})`}
          <SmallText>
            {words('rights_authority_line', {
              language: complaintLanguage ?? 'none',
              name: complaintLanguage ? languageName(words, complaintLanguage) : '',
              date: day(words, date),
              certainty,
            })}
          </SmallText>
        </li>
      ))}
    </ul>
  );
}
