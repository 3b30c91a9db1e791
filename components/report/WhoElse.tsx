import type { Report } from '../../utils/report';
import { useWords } from '../i18n';
import { AnswerText, Disclosure, Section, SmallText } from '../ui';
import { ThirdPartyLine } from './ThirdPartyLine';
import styles from './WhoElse.module.css';

/** Organisations shown at once. */
const FIRST = 5;

/** Other organisations: those the page was seen to deal with, and apart from them those that only its policy or consent window names. */
export function WhoElse({ report }: { report: Pick<Report, 'thirdParties'> }) {
  const words = useWords();
  const observed = report.thirdParties.filter((party) => party.observed);
  const declared = report.thirdParties.filter((party) => !party.observed);
  const rest = observed.slice(FIRST);
  return (
    <Section title={words('question_else')}>
      <AnswerText>
        {observed.length > 0 ? words('else_count', { count: observed.length }) : words('else_none')}
      </AnswerText>
      <div className={styles.parties}>
        {observed.slice(0, FIRST).map((party) => (
          <ThirdPartyLine key={keyOf(party)} party={party} />
        ))}
      </div>
      {rest.length > 0 && (
        <Disclosure lead={words('else_more', { count: rest.length })} hint={words('hint_see')}>
          <div className={styles.parties}>
            {rest.map((party) => (
              <ThirdPartyLine key={keyOf(party)} party={party} />
            ))}
          </div>
        </Disclosure>
      )}
      {declared.length > 0 && (
        <>
          <h3 className={styles.group}>{words('else_only_declared')}</h3>
          <div className={styles.parties}>
            {declared.map((party) => (
              <ThirdPartyLine key={keyOf(party)} party={party} />
            ))}
          </div>
        </>
      )}
      <SmallText>{words('else_note')}</SmallText>
    </Section>
  );
}

function keyOf({ name, hosts, services }: Report['thirdParties'][number]): string {
  return [name, ...hosts, ...services.map(({ id }) => id)].join(' ');
}
