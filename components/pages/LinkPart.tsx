import { useKeptReport, useLink, useSiteMarks, useSiteNotes } from '../hooks';
import { LinkKept } from '../link/LinkKept';
import { LinkView } from '../link/LinkView';

/** A link that was checked from a page's menu: its address, and what the citizen has of the site it leads to. */
export function LinkPart({ url }: { url: string }) {
  const { value: report, failed } = useLink(url);
  const known = report !== null || failed !== null;
  const site = report?.address?.site;
  const marks = useSiteMarks(site);
  const notes = useSiteNotes(site);
  const kept = useKeptReport(site);
  return (
    <LinkView report={known ? (report?.address ?? null) : undefined}>
      {site !== undefined && (
        <LinkKept
          site={site}
          marks={marks}
          notes={notes.value?.length ?? null}
          readAt={kept.value?.report.readAt ?? null}
        />
      )}
    </LinkView>
  );
}
