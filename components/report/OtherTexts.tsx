import type { Report } from '../../utils/report';
import { day, useWords } from '../i18n';
import { Disclosure, OutsideLink, SmallText } from '../ui';
import type { ReadPolicy } from './parts';
import styles from './WhosePolicy.module.css';

interface OtherTextsProps {
  policy: ReadPolicy;
  documents: Report['documents'];
}

/** What else the site has written on privacy, and for whom; read or not, each with its address. */
export function OtherTexts({ policy, documents }: OtherTextsProps) {
  const words = useWords();
  const read = policy.also ?? [];
  const shown = new Set([policy.reading.url, ...read.map(({ url }) => url)]);
  const unread = documents.filter(
    ({ link, outcome }) => link.audience !== undefined && outcome !== 'read' && !shown.has(link.url),
  );
  if (read.length + unread.length === 0) return null;
  const nameOf = (audience: string) =>
    words(words.has(`audience_${audience}`) ? `audience_${audience}` : 'audience_other');
  const names = [...read.map(({ audience }) => audience), ...unread.flatMap(({ link }) => link.audience ?? [])];
  return (
    <Disclosure lead={words('policy_others', { names: names.map(nameOf).join(', ') })} hint={words('hint_see')}>
      <ul className={styles.tried}>
        {read.map(({ url, title, audience, readAt, reading }) => (
          <li key={url}>
            <OutsideLink href={url}>{title || url}</OutsideLink>
            <SmallText>
              {words('policy_other_read', {
                name: nameOf(audience),
                date: day(words, readAt),
                answered: reading.answers.filter(({ answer }) => answer === 'yes' || answer === 'no').length,
                all: reading.answers.length,
              })}
            </SmallText>
          </li>
        ))}
        {unread.map(({ link }) => (
          <li key={link.url}>
            <OutsideLink href={link.url}>{link.text || link.url}</OutsideLink>
            <SmallText>{words('policy_other_unread', { name: nameOf(link.audience ?? 'general') })}</SmallText>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
