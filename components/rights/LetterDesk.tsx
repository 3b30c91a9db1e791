import { useState } from 'react';
import { LETTER_KINDS, type LetterKind, letterFacts, type ToldRights, writeLetter } from '../../utils/rights';
import { languageName, primaryLanguage, useWords } from '../i18n';
import { MutedText } from '../ui';
import { Choice } from './Choice';
import { LetterSheet } from './LetterSheet';
import { letterLanguages } from './letter-languages';
import styles from './Rights.module.css';
import { type RightsReport, rightsSourcesOf } from './rights-sources-of';

interface LetterDeskProps {
  report: RightsReport;
  told: ToldRights;
  /** ISO 8601 day that letters bear. */
  today: string;
}

/** Where a letter is chosen, in the policy's language or another, and changed; what was changed stays while she looks at another. */
export function LetterDesk({ report, told, today }: LetterDeskProps) {
  const words = useWords();
  const policyLanguage = report.policy.status === 'read' ? report.policy.reading.language.lang : null;
  const languages = letterLanguages(policyLanguage, words.reader);
  const [kind, setKind] = useState<LetterKind>('access');
  const [language, setLanguage] = useState(languages[0] ?? 'en');
  const reachable = told.contacts.filter(({ emails }) => emails.length > 0);
  const [to, setTo] = useState<string | null>(null);
  const contact = reachable.find(({ emails }) => emails[0] === to) ?? reachable[0] ?? null;
  const { site, platforms } = report;
  const facts = letterFacts(told, { site, platforms, contact, policy: rightsSourcesOf(report, null).policy });
  const letter = writeLetter({ kind, language, law: told.letterLaw, facts, date: today });
  const limits = told.law?.points.filter(({ about }) => about === kind) ?? [];
  const nameOf = (code: string) => {
    const name = languageName(words, code);
    const isPolicys = policyLanguage !== null && primaryLanguage(policyLanguage) === code;
    return isPolicys ? words('rights_letter_language_policy', { language: name }) : name;
  };
  return (
    <div className={styles.desk}>
      <MutedText>{words('rights_letter_hint')}</MutedText>
      {told.letterLaw === null && <MutedText>{words('rights_letter_no_law')}</MutedText>}
      <Choice
        label={words('rights_letter_kind')}
        value={kind}
        options={LETTER_KINDS.map((value) => ({ value, label: words(`rights_kind_${value}`) }))}
        onChange={(value) => setKind(LETTER_KINDS.find((known) => known === value) ?? kind)}
      />
      <Choice
        label={words('rights_letter_language')}
        value={language}
        options={languages.map((value) => ({ value, label: nameOf(value) }))}
        onChange={setLanguage}
      />
      {reachable.length > 1 && (
        <Choice
          label={words('rights_letter_to')}
          value={contact?.emails[0] ?? ''}
          options={reachable.map(({ emails: [email = ''] }) => ({ value: email, label: email }))}
          onChange={setTo}
        />
      )}
      {limits.map(({ id }) => (
        <MutedText key={id}>{words(`rights_point_${id}`)}</MutedText>
      ))}
      <LetterSheet letter={letter} language={language} to={facts.contact} />
    </div>
  );
}
