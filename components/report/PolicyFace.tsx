import type { ReactNode } from 'react';
import type { Report } from '../../utils/report';
import { useWords } from '../i18n';
import { Disclosure, OutsideLink } from '../ui';
import { Answer } from './Answer';
import { NoteLine } from './NoteLine';
import type { Policy } from './parts';
import { sayUnreadable } from './say-unreadable';
import { TriedDocuments } from './TriedDocuments';
import styles from './WhosePolicy.module.css';

interface PolicyFaceProps {
  policy: Exclude<Policy, { status: 'read' | 'waiting' }>;
  documents: Report['documents'];
  /** How this view lets the citizen allow reading a host. */
  allow: (host: string) => ReactNode;
}

/** A document that nobody can open is not offered to be opened. */
const CLOSED = new Set(['private-address', 'bad-address']);

/** A policy that was not read: what is the case, why, what was tried, and the next step for each reason. */
export function PolicyFace({ policy, documents, allow }: PolicyFaceProps) {
  const words = useWords();
  const tried = documents.find(({ link, outcome }) => link.kind === 'policy' && outcome !== 'read');
  const offline = policy.status === 'unreadable' && tried?.outcome === 'offline';
  const { says, why } = say();
  return (
    <>
      <Disclosure lead={<Answer why={why}>{says}</Answer>} hint={words('hint_tried')}>
        <TriedDocuments documents={documents} />
        <NoteLine id={['policy']} says={says} from="page" />
      </Disclosure>
      {policy.status === 'not-allowed' && <div className={styles.actions}>{allow(policy.host)}</div>}
      {policy.status === 'unreadable' && !offline && tried && !CLOSED.has(tried.reason ?? '') && (
        <p className={styles.actions}>
          <OutsideLink href={tried.link.url}>
            {words(tried.reason === 'pdf' ? 'policy_open_pdf' : 'policy_open_tab')}
          </OutsideLink>
        </p>
      )}
    </>
  );

  function say(): { says: string; why: string } {
    if (policy.status === 'not-allowed') {
      return { says: words('policy_not_allowed', { host: policy.host }), why: words('policy_not_allowed_line') };
    }
    if (policy.status === 'not-found') return { says: words('policy_not_found'), why: words('policy_not_found_line') };
    if (offline) return { says: words('policy_offline'), why: words('policy_offline_line') };
    return { says: words('policy_unreadable'), why: tried ? sayUnreadable(words, tried) : '' };
  }
}
