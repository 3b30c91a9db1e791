import { useMemo, useState } from 'react';
import { tellRights } from '../../utils/rights';
import { useWords } from '../i18n';
import { Button, Section, SmallText } from '../ui';
import { Authorities } from './Authorities';
import { ContactsFound } from './ContactsFound';
import { CountryChoice } from './CountryChoice';
import { LawPoints } from './LawPoints';
import { LetterDesk } from './LetterDesk';
import styles from './Rights.module.css';
import { type RightsReport, rightsSourcesOf } from './rights-sources-of';

interface RightsProps {
  report: RightsReport;
  /** The day that letters bear. */
  now?: Date;
}

/** What a person can ask, of whom, and who hears complaints: general information, apart from what the site was seen to do. */
export function Rights({ report, now = new Date() }: RightsProps) {
  const words = useWords();
  const [country, setCountry] = useState<string | null>(null);
  const [desk, setDesk] = useState<'unseen' | 'open' | 'closed'>('unseen');
  const told = useMemo(() => tellRights(rightsSourcesOf(report, country)), [report, country]);
  return (
    <Section title={words('question_rights')}>
      <CountryChoice told={told} onChoose={setCountry} />
      {told.law && <LawPoints law={told.law} />}
      <ContactsFound contacts={told.contacts} />
      {told.authorities && <Authorities authorities={told.authorities} />}
      <div className={styles.part}>
        <Button aria-expanded={desk === 'open'} onClick={() => setDesk(desk === 'open' ? 'closed' : 'open')}>
          {words('rights_letter')}
        </Button>
        {/* Closed, it keeps what was written. */}
        {desk !== 'unseen' && (
          <div hidden={desk === 'closed'}>
            <LetterDesk report={report} told={told} today={now.toISOString()} />
          </div>
        )}
      </div>
      <SmallText>{words('rights_general')}</SmallText>
    </Section>
  );
}
