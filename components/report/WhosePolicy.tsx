import type { ReactNode } from 'react';
import type { Report } from '../../utils/report';
import { useWords } from '../i18n';
import { AnswerText, Disclosure, MutedText, Section } from '../ui';
import { PolicyRead } from './PolicyRead';
import { sayUnreadable } from './say-unreadable';
import { TriedDocuments } from './TriedDocuments';
import styles from './WhosePolicy.module.css';

interface WhosePolicyProps {
  report: Pick<Report, 'policy' | 'pageLanguage' | 'documents' | 'platforms'>;
  /** How this view lets the citizen allow reading a host. */
  allow: (host: string) => ReactNode;
}

/** Third question. Where no policy was read, each way of not reading it is an answer of its own, with a next step. */
export function WhosePolicy({ report, allow }: WhosePolicyProps) {
  const words = useWords();
  const { policy, documents } = report;
  const policies = documents.filter(({ link }) => link.kind === 'policy');
  return (
    <Section title={words('question_policy')}>
      <div aria-live="polite">
        {policy.status === 'read' && (
          <PolicyRead policy={policy} pageLanguage={report.pageLanguage} platforms={report.platforms} />
        )}
        {policy.status === 'waiting' && <MutedText>{words('policy_waiting')}</MutedText>}
        {policy.status === 'not-found' && (
          <Tried lead={words('policy_not_found')} hint={words('hint_tried')} documents={documents} />
        )}
        {policy.status === 'unreadable' && (
          <>
            <Tried lead={words('policy_unreadable')} hint={words('hint_tried')} documents={documents} />
            {policies[0] && <MutedText>{sayUnreadable(words, policies[0])}</MutedText>}
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
    </Section>
  );
}

function Tried({ lead, hint, documents }: { lead: string; hint: string; documents: Report['documents'] }) {
  return (
    <Disclosure lead={<AnswerText>{lead}</AnswerText>} hint={hint}>
      <TriedDocuments documents={documents} />
    </Disclosure>
  );
}
