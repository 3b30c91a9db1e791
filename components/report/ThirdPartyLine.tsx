import { countryName, day, useWords } from '../i18n';
import { Disclosure, SmallText } from '../ui';
import { Pause } from '../ui/Pause';
import { EvidenceList } from './EvidenceList';
import { NoteLine } from './NoteLine';
import type { ThirdParty } from './parts';
import { QuoteBlock } from './QuoteBlock';
import { sayNamed, sayThirdParty } from './say-third-party';
import styles from './WhoElse.module.css';

/** One organisation: where it sits and what for, how the page deals with it, whether the site names it; the signs and the quote one step away. */
export function ThirdPartyLine({ party }: { party: ThirdParty }) {
  const words = useWords();
  const { name, evidence, named, seat } = party;
  const quote = named.status === 'declared' ? named.quote : undefined;
  return (
    <Disclosure
      lead={
        <>
          <span className={styles.name} dir="auto">
            {name}
          </span>
          <Pause />
          <span className={styles.line}>
            {sayThirdParty(words, party)}
            <Pause />
          </span>
          <span className={styles.line}>{sayNamed(words, party)}</span>
        </>
      }
      hint={words('hint_see')}
    >
      <EvidenceList evidence={evidence} />
      {quote && <QuoteBlock quote={quote} show={words('quote_show_policy')} />}
      {seat && (
        <SmallText>
          {[
            words('platform_seat'),
            countryName(words, seat.value),
            words('read_on', { date: day(words, seat.date) }),
          ].join(' · ')}
          {seat.certainty === 'sourced' ? '' : ` · ${words(`certainty_${seat.certainty}`)}`}
        </SmallText>
      )}
      <NoteLine
        id={['else', name]}
        says={[name, sayThirdParty(words, party), sayNamed(words, party)].filter(Boolean).join(' · ')}
        quote={quote}
        from="page"
      />
    </Disclosure>
  );
}
