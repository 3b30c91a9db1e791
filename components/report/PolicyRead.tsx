import type { Report } from '../../utils/report';
import { KeptPolicyLine } from '../changes';
import { day, languageName, useWords } from '../i18n';
import { Disclosure, OutsideLink, SmallText } from '../ui';
import { LanguagePair } from './LanguagePair';
import type { ReadPolicy } from './parts';
import { sayLanguages, sayReader } from './say-lines';
import styles from './WhosePolicy.module.css';

interface PolicyReadProps extends Pick<Report, 'pageLanguage' | 'platforms'> {
  policy: ReadPolicy;
}

/** A policy that was read: its language beside the page's, whether the reader reads it, whose text it is and when it was read. */
export function PolicyRead({ policy, pageLanguage, platforms }: PolicyReadProps) {
  const words = useWords();
  const { reading, relation } = policy;
  const reader = sayReader(words, reading.language.lang, relation);
  const date = day(words, policy.readAt);
  const { whose } = policy;
  const owner =
    whose === 'site'
      ? words('policy_whose_site', { date })
      : words('policy_whose_platform', {
          date,
          name: platforms.find(({ id }) => id === whose.platform)?.name ?? whose.platform,
        });
  return (
    <>
      <LanguagePair page={pageLanguage.lang} policy={reading.language.lang} relation={relation} />
      {reader ? <p className={styles.reader}>{reader}</p> : <p>{sayLanguages(words, { policy, pageLanguage })}</p>}
      <Disclosure lead={owner} hint={words('hint_see')}>
        <ul className={styles.facts}>
          <li>
            <OutsideLink href={reading.url}>{reading.title || reading.url}</OutsideLink>
          </li>
          <li>
            <SmallText>{words('policy_length', { words: reading.words, passages: reading.passages })}</SmallText>
          </li>
          {reading.cut && (
            <li>
              <SmallText>{words('policy_cut')}</SmallText>
            </li>
          )}
          {reading.unfilled && (
            <li>
              <SmallText>{words('policy_unfilled')}</SmallText>
              {reading.unfilled.map(({ exact, lang }) => (
                <q key={exact} lang={lang ?? reading.language.lang ?? undefined}>
                  {exact}
                </q>
              ))}
            </li>
          )}
          {reading.language.others.map(({ lang, share }) => (
            <li key={lang}>
              <SmallText>{words('policy_also_in', { language: languageName(words, lang), share })}</SmallText>
            </li>
          ))}
          {reading.language.claimed && (
            <li>
              <SmallText>
                {words('policy_claims', { language: languageName(words, reading.language.claimed) })}
              </SmallText>
            </li>
          )}
        </ul>
      </Disclosure>
      <KeptPolicyLine policy={{ url: reading.url, readAt: policy.readAt }} />
    </>
  );
}
