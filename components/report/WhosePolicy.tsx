import type { ReactNode } from 'react';
import type { Report } from '../../utils/report';
import { useWords } from '../i18n';
import { AnswerText, Disclosure, MutedText, OutsideLink, Section } from '../ui';
import { OtherTexts } from './OtherTexts';
import { PointAtPolicy, type Pointing } from './PointAtPolicy';
import { PolicyRead } from './PolicyRead';
import { sayUnreadable } from './say-unreadable';
import { TriedDocuments } from './TriedDocuments';
import styles from './WhosePolicy.module.css';

interface WhosePolicyProps {
  report: Pick<Report, 'policy' | 'pageLanguage' | 'documents' | 'platforms'>;
  /** How this view lets the citizen allow reading a host. */
  allow: (host: string) => ReactNode;
  /** How the citizen points at the policy; absent where she cannot from here. */
  pointing?: Pointing;
}

/** Third question. Where no policy was read, each way of not reading it is an answer of its own, with a next step. */
export function WhosePolicy({ report, allow, pointing }: WhosePolicyProps) {
  const words = useWords();
  const { policy, documents } = report;
  const policies = documents.filter(({ link }) => link.kind === 'policy');
  return (
    <Section title={words('question_policy')}>
      <div aria-live="polite">
        {policy.status === 'read' && (
          <>
            <PolicyRead policy={policy} pageLanguage={report.pageLanguage} platforms={report.platforms} />
            {policy.document === 'legal-notice' && <MutedText>{words('policy_in_notice')}</MutedText>}
            {policy.audience && words.has(`audience_${policy.audience}`) && (
              <MutedText>{words('policy_for', { name: words(`audience_${policy.audience}`) })}</MutedText>
            )}
            <OtherTexts policy={policy} documents={documents} />
          </>
        )}
        {policy.status === 'waiting' && <MutedText>{words('policy_waiting')}</MutedText>}
        {policy.status === 'not-found' && (
          <Tried lead={words('policy_not_found')} hint={words('hint_tried')} documents={documents} />
        )}
        {policy.status === 'unreadable' && (
          <>
            <Tried lead={words('policy_unreadable')} hint={words('hint_tried')} documents={documents} />
            {policies[0] && <Unreadable tried={policies[0]} />}
          </>
        )}
        {policy.status === 'not-allowed' && (
          <>
            <Tried
              lead={words('policy_not_allowed', { host: policy.host })}
              hint={words('hint_tried')}
              documents={documents}
            />
            <div className={styles.actions}>{allow(policy.host)}</div>
          </>
        )}
      </div>
      {pointing && policy.status !== 'waiting' && (
        <PointAtPolicy
          begin={words(policy.status === 'read' ? 'point_another' : 'point_begin')}
          pointed={documents.some(({ link }) => link.pointed)}
          {...pointing}
        />
      )}
    </Section>
  );
}

/** Why the first candidate could not be read, and where it can be opened; what a script fills in is read from its tab. */
function Unreadable({ tried }: { tried: Report['documents'][number] }) {
  const words = useWords();
  return (
    <>
      <MutedText>{sayUnreadable(words, tried)}</MutedText>
      <p className={styles.actions}>
        <OutsideLink href={tried.link.url}>
          {words(tried.reason === 'pdf' ? 'policy_open_pdf' : 'policy_open_tab')}
        </OutsideLink>
      </p>
    </>
  );
}

function Tried({ lead, hint, documents }: { lead: string; hint: string; documents: Report['documents'] }) {
  return (
    <Disclosure lead={<AnswerText>{lead}</AnswerText>} hint={hint}>
      <TriedDocuments documents={documents} />
    </Disclosure>
  );
}
