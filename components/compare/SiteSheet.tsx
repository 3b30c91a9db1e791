import { type ReactNode, useRef } from 'react';
import type { KeptSite } from '../../utils/comparison';
import dashboard from '../dashboard/Dashboard.module.css';
import { hrefOf } from '../dashboard/route';
import { day, moment, useWords } from '../i18n';
import { ReportSections } from '../report/ReportSections';
import { Button, HostName, Icon, OutsideLink, StatusText } from '../ui';
import buttons from '../ui/Button.module.css';
import { ForgetSite } from './ForgetSite';
import styles from './SiteSheet.module.css';

interface SiteSheetProps {
  site: string;
  /** Null: no report is kept. */
  kept: KeptSite | null;
  /** What there is to say instead: that it is being read, or why it cannot be. */
  status?: string;
  /** Rejects with the end of a key `error_<reason>`. */
  onForget: () => Promise<void>;
  notes: ReactNode;
  /** Policies of the site that are kept; absent where none is. */
  policies?: ReactNode;
}

/** One site on a sheet that reads and prints like a page: its report as it was kept, the citizen's notes, kept policies. */
export function SiteSheet({ site, kept, status, onForget, notes, policies }: SiteSheetProps) {
  const words = useWords();
  const own = useRef<HTMLElement>(null);
  const versions = useRef<HTMLElement>(null);
  const report = kept?.report;
  return (
    <>
      <p className={styles.back}>
        <a href={hrefOf({ view: 'sites' })}>
          <Icon name="back" />
          {words('compare_back')}
        </a>
      </p>
      <h1 className={dashboard.title} dir="ltr">
        <HostName host={site} />
      </h1>
      {report && (
        <p className={styles.facts}>
          <span dir="auto">{report.title}</span>
          <span>{words('compare_page_read', { at: moment(words, report.readAt) })}</span>
          <OutsideLink href={report.url}>{words('quote_show_page')}</OutsideLink>
        </p>
      )}
      <StatusText>{status}</StatusText>
      {!status && !report && <p className={dashboard.lead}>{words('compare_no_report')}</p>}
      <div className={styles.bar}>
        <a className={buttons.button} href={hrefOf({ view: 'share', site })}>
          <Icon name="share" />
          {words('library_bulk_share')}
        </a>
        <Button onClick={() => goTo(own.current)}>{words('compare_to_notes')}</Button>
        {policies && <Button onClick={() => goTo(versions.current)}>{words('compare_to_policies')}</Button>}
        {report && (
          <>
            <Button onClick={() => window.print()}>
              <Icon name="print" />
              {words('compare_print')}
            </Button>
            <ForgetSite onForget={onForget} />
          </>
        )}
      </div>
      {report && kept && (
        <article className={styles.sheet} aria-label={words('compare_report_of', { site })}>
          <ReportSections
            face={{ kind: report.detection.verdict, report, said: false }}
            allow={() => null}
            picture={{ saves: true }}
          />
          <p className={styles.foot}>
            {words('compare_kept', { date: day(words, kept.keptAt) })} · {words('footer_not_advice')}
          </p>
        </article>
      )}
      <section ref={own} tabIndex={-1} className={styles.part} aria-label={words('dashboard_notes')}>
        {notes}
      </section>
      {policies && (
        <section ref={versions} tabIndex={-1} className={styles.part}>
          <h2 className={dashboard.subtitle}>{words('compare_policies')}</h2>
          {policies}
        </section>
      )}
    </>
  );
}

function goTo(part: HTMLElement | null): void {
  part?.focus({ preventScroll: true });
  part?.scrollIntoView({ block: 'start' });
}
