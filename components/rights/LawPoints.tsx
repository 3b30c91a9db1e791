import { inLocale } from '../../utils/evidence';
import type { ToldRights } from '../../utils/rights';
import { day, useWords } from '../i18n';
import { AnswerText, Disclosure, OutsideLink, SmallText } from '../ui';
import styles from './Rights.module.css';

type Law = NonNullable<ToldRights['law']>;
type Point = Law['points'][number];

/** What the law lets a person ask, one step away; its limits always in sight. Each sentence with its article, source and day. */
export function LawPoints({ law }: { law: Law }) {
  const words = useWords();
  const of = (kind: Point['kind']) => law.points.filter((point) => point.kind === kind);
  const asks = of('ask');
  const hows = of('how');
  const limits = of('limit');
  return (
    <>
      {asks.length + hows.length > 0 && (
        <Disclosure
          lead={<AnswerText>{words('rights_by_law', { law: inLocale(law.name, words.locale) })}</AnswerText>}
          hint={words('hint_see')}
        >
          <Points points={asks} />
          {hows.length > 0 && <h3 className={styles.heading}>{words('rights_how')}</h3>}
          <Points points={hows} />
        </Disclosure>
      )}
      {limits.length > 0 && (
        <div className={styles.part}>
          <h3 className={styles.heading}>{words('rights_limits')}</h3>
          <Points points={limits} />
        </div>
      )}
    </>
  );
}

function Points({ points }: { points: readonly Point[] }) {
  const words = useWords();
  return (
    <ul className={styles.points}>
      {points.map(({ id, law, source, date, certainty }) => (
        <li key={id}>
          {words(`rights_point_${id}`)}
          <SmallText>
            <OutsideLink href={source}>{inLocale(law, words.locale)}</OutsideLink>
            {' · '}
            {words('rights_law_read', { date: day(words, date), certainty })}
          </SmallText>
        </li>
      ))}
    </ul>
  );
}
