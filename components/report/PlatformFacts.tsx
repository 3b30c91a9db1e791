import { countryName, day, useWords } from '../i18n';
import { OutsideLink, SmallText } from '../ui';
import type { Platform } from './parts';
import styles from './WhoHosts.module.css';

/** Facts in the order in which they are told, each with the key of its name. */
const FACTS = ['operator', 'seat', 'law', 'region'] as const;

/** Facts whose value is ISO country codes. */
const COUNTRIES: string[] = ['seat', 'region'];

/** What is known of a platform apart from this page: each with where and when it was read. */
export function PlatformFacts({ platform }: { platform: Platform }) {
  const words = useWords();
  const known = FACTS.flatMap((name) => {
    const fact = platform[name];
    return fact ? [{ name, ...fact }] : [];
  });
  if (known.length === 0 && !platform.account && !platform.variant) return null;
  return (
    <dl className={styles.facts}>
      {platform.variant && (
        <div>
          <dt>{words('platform_variant')}</dt>
          <dd>{platform.variant}</dd>
        </div>
      )}
      {platform.account && (
        <div>
          <dt>{words('platform_account')}</dt>
          <dd dir="auto">{platform.account}</dd>
        </div>
      )}
      {known.map(({ name, value, source, date, certainty }) => (
        <div key={name}>
          <dt>{words(`platform_${name}`)}</dt>
          <dd>
            {COUNTRIES.includes(name) ? (
              countryName(words, value)
            ) : (
              <span lang={name === 'operator' ? undefined : 'en'}>{value}</span>
            )}
            <SmallText>
              <Source source={source} />
              {` · ${words('read_on', { date: day(words, date) })}`}
              {certainty === 'sourced' ? '' : ` · ${words(`certainty_${certainty}`)}`}
            </SmallText>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A source that is an address is shown by its host. */
function Source({ source }: { source: string }) {
  const address = URL.parse(source);
  if (!address) return <span lang="en">{source}</span>;
  return <OutsideLink href={source}>{address.host}</OutsideLink>;
}
