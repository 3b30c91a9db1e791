import type { Report } from '../../utils/report';
import { rowOf, useWords } from '../i18n';
import { AnswerText, Disclosure, Section } from '../ui';
import { Answer } from './Answer';
import { Declared } from './Declared';
import { EvidenceList } from './EvidenceList';
import { hostingOf } from './hosting';
import { NoteLine } from './NoteLine';
import { PlatformFacts } from './PlatformFacts';
import type { Platform } from './parts';
import { sayOperator, sayPlatform } from './say-lines';
import styles from './WhoHosts.module.css';

/** Second question: the platform as observed, the host as declared, and who else the page deals with: apart, never mixed. */
export function WhoHosts({ report }: { report: Pick<Report, 'platforms' | 'imprint' | 'documents'> }) {
  const words = useWords();
  const { hosts, software, sendsTo, loadsFrom, declared, statements } = hostingOf(report);
  return (
    <Section title={words('question_host')}>
      {hosts.map((platform) => (
        <Host key={platform.id} platform={platform} />
      ))}
      {software.length > 0 && <Software software={software} />}
      {hosts.length + software.length === 0 && <AnswerText>{words('host_none')}</AnswerText>}
      <Declared declared={declared} statements={statements} documents={report.documents} />
      <Others id="sends-to" lead={words('host_sends_to', namesOf(sendsTo))} platforms={sendsTo} />
      <Others id="loads-from" lead={words('host_loads_from', namesOf(loadsFrom))} platforms={loadsFrom} />
    </Section>
  );

  function namesOf(platforms: Platform[]) {
    return {
      names: rowOf(
        words,
        platforms.map(({ name }) => name),
      ),
    };
  }
}

function Host({ platform }: { platform: Platform }) {
  const words = useWords();
  const operator = sayOperator(words, platform);
  const says = sayPlatform(words, platform);
  return (
    <Disclosure
      lead={<Answer why={operator}>{says}</Answer>}
      hint={words('host_signs', { count: platform.evidence.length })}
    >
      <EvidenceList evidence={platform.evidence} />
      <PlatformFacts platform={platform} />
      <NoteLine id={['host', platform.id]} says={[says, operator].filter(Boolean).join(' · ')} from="page" />
    </Disclosure>
  );
}

function Software({ software }: { software: Platform[] }) {
  const words = useWords();
  const names = rowOf(
    words,
    software.map(({ name }) => name),
  );
  return (
    <Disclosure
      lead={<Answer why={words('host_software')}>{names}</Answer>}
      hint={words('host_signs', { count: software.flatMap(({ evidence }) => evidence).length })}
    >
      <EvidenceList evidence={software.flatMap(({ evidence }) => evidence)} />
      <NoteLine id={['host', 'software']} says={`${names} · ${words('host_software')}`} from="page" />
    </Disclosure>
  );
}

/** Services the page sends visitors to or loads things from: one line, each with what was seen. */
function Others({ id, lead, platforms }: { id: string; lead: string; platforms: Platform[] }) {
  const words = useWords();
  if (platforms.length === 0) return null;
  return (
    <div>
      <Disclosure lead={lead} hint={words('hint_see')}>
        <dl className={styles.facts}>
          {platforms.map((platform) => (
            <div key={platform.id}>
              <dt>{[platform.name, sayOperator(words, platform)].filter(Boolean).join(' · ')}</dt>
              <dd>
                <EvidenceList evidence={platform.evidence} />
              </dd>
            </div>
          ))}
        </dl>
        <NoteLine id={['host', id]} says={lead} from="page" />
      </Disclosure>
    </div>
  );
}
