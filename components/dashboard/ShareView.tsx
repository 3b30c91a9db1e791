import type { ComponentProps } from 'react';
import type { Note } from '../../utils/notes';
import type { Report } from '../../utils/report';
import { useWords } from '../i18n';
import { ShareSheet } from '../sharing';
import styles from './Dashboard.module.css';
import { hrefOf } from './route';

type SheetProps = ComponentProps<typeof ShareSheet>;

interface ShareViewProps extends Pick<SheetProps, 'onSettings'> {
  site: string;
  notes: readonly Note[];
  report?: Report;
  settings: Pick<SheetProps, 'author' | 'viewer' | 'mastodon'>;
}

/** All that can be shared of one site: the page a journalist attaches comes first. */
export function ShareView({ site, notes, report, settings, onSettings }: ShareViewProps) {
  const words = useWords();
  const { author, viewer, mastodon } = settings;
  return (
    <>
      <h1 className={styles.title}>{words('share_site_title', { site })}</h1>
      <p className={styles.lead}>
        {words('share_lead', { count: notes.length })} {!report && words('share_no_report')}
      </p>
      {notes.length > 0 && (
        <p className={styles.lead}>
          <a href={hrefOf({ view: 'site', site })}>{words('share_back_to_notes')}</a>
        </p>
      )}
      {(notes.length > 0 || report) && (
        <ShareSheet
          notes={notes}
          site={site}
          report={report}
          title={site}
          author={author}
          viewer={viewer}
          mastodon={mastodon}
          onSettings={onSettings}
        />
      )}
    </>
  );
}
