import type { ReactNode } from 'react';
import type { AddressReport } from '../../utils/report';
import dashboard from '../dashboard/Dashboard.module.css';
import { useWords } from '../i18n';
import { HostName, MutedText, OutsideLink, Section, StatusText } from '../ui';
import { LinkPlatforms } from './LinkPlatforms';
import styles from './LinkView.module.css';

interface LinkViewProps {
  /** Undefined until known, null for what is no address of a page. */
  report: AddressReport | null | undefined;
  /** What the citizen keeps about the site: her report, marks and notes. */
  children: ReactNode;
}

/** What can be told of a link without opening it, and no more than that. */
export function LinkView({ report, children }: LinkViewProps) {
  const words = useWords();
  return (
    <>
      <h1 className={dashboard.title}>{words('link_title')}</h1>
      {report === undefined && <StatusText>{words('face_loading')}</StatusText>}
      {report === null && <p>{words('link_no_address')}</p>}
      {report && (
        <div className={styles.link}>
          <p className={styles.site}>
            <bdi>
              <HostName host={report.site} />
            </bdi>
          </p>
          <p className={styles.address}>
            <bdi>{report.url}</bdi>
          </p>
          <MutedText>{words('link_only_address')}</MutedText>
          <Section title={words('link_platform')}>
            <LinkPlatforms report={report} />
          </Section>
          {children}
          <p className={styles.open}>
            <OutsideLink href={report.url}>{words('link_open')}</OutsideLink>
          </p>
        </div>
      )}
    </>
  );
}
