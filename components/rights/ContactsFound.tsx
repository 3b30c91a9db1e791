import type { Contact } from '../../utils/rights';
import { useWords } from '../i18n';
import { QuoteBlock } from '../report/QuoteBlock';
import { Disclosure, MutedText } from '../ui';
import styles from './Rights.module.css';
import { sayWhose } from './say-whose';

/** Whom the pages say to write to, word for word, with the addresses printed there. */
export function ContactsFound({ contacts }: { contacts: readonly Contact[] }) {
  const words = useWords();
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{words('rights_contact')}</h3>
      {contacts.length === 0 && <MutedText>{words('rights_contact_none')}</MutedText>}
      {contacts.map(({ from, emails, quote, whose }) => (
        <Disclosure
          key={`${from} ${quote.prefix}${quote.exact}`}
          lead={
            <>
              {words('rights_contact_from', { from, ...sayWhose(whose) })}
              {emails.map((email) => (
                <span key={email} className={styles.email} dir="ltr">
                  {email}
                </span>
              ))}
            </>
          }
          hint={words('hint_quote')}
        >
          <QuoteBlock quote={quote} show={words('quote_show_page')} />
        </Disclosure>
      ))}
    </div>
  );
}
