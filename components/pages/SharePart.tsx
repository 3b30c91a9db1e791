import { useMemo } from 'react';
import { ShareView } from '../dashboard/ShareView';
import { useSettings } from '../hooks';
import { useWords } from '../i18n';
import type { Library } from '../notes/library';
import { StatusText } from '../ui';
import { useReportToShare } from './use-report-to-share';

interface SharePartProps {
  site: string;
  /** The tab whose report goes along while it is still there. */
  tabId?: number;
  library: Library;
}

/** What of a site can be shared: its notes, and the report of a tab that still shows it, else the one that was kept. */
export function SharePart({ site, tabId, library }: SharePartProps) {
  const words = useWords();
  const { notes, complete } = library;
  const settings = useSettings();
  const { report, answered } = useReportToShare(site, tabId);
  const own = useMemo(() => notes.filter((note) => note.site === site), [notes, site]);
  if (!complete || !settings.value || !answered) return <StatusText>{words('dashboard_loading')}</StatusText>;
  return (
    <ShareView
      key={site}
      site={site}
      notes={own}
      report={report}
      settings={settings.value}
      onSettings={settings.change}
    />
  );
}
