import type { ReactNode } from 'react';
import type { Report } from '../../utils/report';
import { day, languageName, useWords } from '../i18n';
import { Disclosure, OutsideLink, SmallText } from '../ui';
import { Answer } from './Answer';
import { LanguagePair } from './LanguagePair';
import { NoteLine } from './NoteLine';
import type { ReadPolicy } from './parts';
import { sayLanguages, sayReader } from './say-lines';
import styles from './WhosePolicy.module.css';

interface PolicyReadProps extends Pick<Report, 'pageLanguage' | 'platforms'> {
  policy: ReadPolicy;
  /** At the end of what can be opened: how to say that it is the wrong text. */
  children?: ReactNode;
}

/** A policy that was read: whose text it is and when it was read, its language beside the page's, whether the reader reads it. */
export function PolicyRead({ policy, pageLanguage, platforms, children }: PolicyReadProps) {
  const words = useWords();
  const { reading, relation, whose } = policy;
  const date = day(words, policy.readAt);
  const owner =
    whose === 'site'
      ? words('policy_whose_site', { date })
      : words('policy_whose_platform', {
          date,
          name: platforms.find(({ id }) => id === whose.platform)?.name ?? whose.platform,
        });
  const languages = sayLanguages(words, { policy, pageLanguage });
  const reader = sayReader(words, reading.language.lang, relation);
  return (
    <>
      <Disclosure lead={<Answer why={reader || languages}>{owner}</Answer>} hint={words('hint_see')}>
        <ul className={styles.facts}>
          <li>
            <OutsideLink href={reading.url}>
              <bdi>{reading.title || reading.url}</bdi>
            </OutsideLink>
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
                <q key={exact} lang={lang ?? reading.language.lang ?? undefined} dir="auto">
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
        {children}
        <NoteLine id={['policy', 'languages']} says={`${owner} · ${languages}`} from="policy" />
      </Disclosure>
      <LanguagePair page={pageLanguage.lang} policy={reading.language.lang} relation={relation} />
    </>
  );
}
