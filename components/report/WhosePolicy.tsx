import type { ReactNode } from 'react';
import type { Report } from '../../utils/report';
import { useWords } from '../i18n';
import { MutedText, Section } from '../ui';
import { Announce } from './Announce';
import { OtherTexts } from './OtherTexts';
import { PointAtPolicy, type Pointing } from './PointAtPolicy';
import { PolicyComing } from './PolicyComing';
import { PolicyFace } from './PolicyFace';
import { PolicyRead } from './PolicyRead';
import { sayLanguages } from './say-lines';
import { sayProgress } from './say-progress';

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
  const pointed = documents.some(({ link }) => link.pointed);
  const point = pointing && policy.status !== 'waiting' && (
    <PointAtPolicy
      begin={words(policy.status === 'read' ? 'point_another' : 'point_begin')}
      pointed={pointed}
      {...pointing}
    />
  );
  return (
    <Section title={words('question_policy')}>
      <Announce atOnce={policy.status === 'waiting'}>
        {policy.status === 'waiting' ? sayProgress(words, documents) : sayLanguages(words, report)}
      </Announce>
      {policy.status === 'waiting' && <PolicyComing documents={documents} />}
      {policy.status === 'read' && (
        <>
          <PolicyRead policy={policy} pageLanguage={report.pageLanguage} platforms={report.platforms}>
            {!pointed && point}
          </PolicyRead>
          {policy.document === 'legal-notice' && <MutedText>{words('policy_in_notice')}</MutedText>}
          {policy.audience && words.has(`audience_${policy.audience}`) && (
            <MutedText>{words('policy_for', { name: words(`audience_${policy.audience}`) })}</MutedText>
          )}
          <OtherTexts policy={policy} documents={documents} />
        </>
      )}
      {policy.status !== 'read' && policy.status !== 'waiting' && (
        <PolicyFace policy={policy} documents={documents} allow={allow} />
      )}
      {/* Where no policy was read it is the next step; a word once given can be taken back at sight. */}
      {(policy.status !== 'read' || pointed) && point}
    </Section>
  );
}
