import type { Report } from '../../utils/report';
import { rowOf, useWords } from '../i18n';
import { AnswerText, Disclosure, Section } from '../ui';
import { Declared } from './Declared';
import { EvidenceList } from './EvidenceList';
import { hostingOf } from './hosting';
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
      <Others lead={words('host_sends_to', namesOf(sendsTo))} platforms={sendsTo} />
      <Others lead={words('host_loads_from', namesOf(loadsFrom))} platforms={loadsFrom} />
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
  return (
    <Disclosure
      lead={
        <>
          <AnswerText>{sayPlatform(words, platform)}</AnswerText>
          {operator && <span className={styles.operator}>{operator}</span>}
        </>
      }
      hint={words('host_signs', { count: platform.evidence.length })}
    >
      <EvidenceList evidence={platform.evidence} />
      <PlatformFacts platform={platform} />
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
      lead={
        <>
          <AnswerText>{names}</AnswerText>
          <span className={styles.operator}>{words('host_software')}</span>
        </>
      }
      hint={words('host_signs', { count: software.flatMap(({ evidence }) => evidence).length })}
    >
      <EvidenceList evidence={software.flatMap(({ evidence }) => evidence)} />
    </Disclosure>
  );
}

/** Services the page sends visitors to or loads things from: one line, each with what was seen. */
function Others({ lead, platforms }: { lead: string; platforms: Platform[] }) {
  const words = useWords();
  if (platforms.length === 0) return null;
  return (
    <div className={styles.line}>
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
      </Disclosure>
    </div>
  );
}
