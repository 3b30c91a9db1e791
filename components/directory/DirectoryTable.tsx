import type { Mark } from '../../utils/notes';
import { day, useWords } from '../i18n';
import { Pager, usePages } from '../sharing/Pager';
import { Button, HostName, OutsideLink, VisuallyHidden } from '../ui';
import styles from './Directory.module.css';
import { ABOUT } from './mark-work';
import type { MarkedSite } from './marks-by-site';

interface DirectoryTableProps {
  sites: MarkedSite[];
  onChange: (mark: Mark) => void;
  onRemove: (mark: Mark) => void;
}

/** Campaign sites and who says so. What several people say of one site stands together under it. A table becomes cards where it is narrow. */
export function DirectoryTable({ sites, onChange, onRemove }: DirectoryTableProps) {
  const words = useWords();
  const { rows, ...pager } = usePages(sites);
  return (
    <div className={styles.room}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{words('dashboard_directory')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words('column_site')}</th>
            {ABOUT.map((field) => (
              <th key={field} scope="col">
                {words(`directory_${field}`)}
              </th>
            ))}
            <th scope="col">{words('directory_said_by')}</th>
            <td />
          </tr>
        </thead>
        {rows.map(({ site, marks }) => (
          <tbody key={site}>
            {marks.map((mark, place) => (
              <tr key={mark.id}>
                {place === 0 && <SiteCell mark={mark} rows={marks.length} />}
                {ABOUT.map((field) => (
                  <td key={field} dir="auto" data-label={mark.about[field] && words(`directory_${field}`)}>
                    {mark.about[field]}
                  </td>
                ))}
                <td data-label={words('directory_said_by')}>
                  <span className={styles.who} dir="auto">
                    {mark.by ?? words('directory_you')}
                  </span>
                  {place > 0 && mark.name && <span dir="auto">“{mark.name}” </span>}
                  <span className={styles.day}>{day(words, mark.modified)}</span>
                </td>
                <td className={styles.acts}>
                  {mark.by === undefined && (
                    <Button look="quiet" onClick={() => onChange(mark)}>
                      {words('directory_change')} <VisuallyHidden>{mark.site}</VisuallyHidden>
                    </Button>
                  )}
                  <Button look="quiet" onClick={() => onRemove(mark)}>
                    {words('directory_remove')}{' '}
                    <VisuallyHidden>
                      {mark.site}, {mark.by ?? words('directory_you')}
                    </VisuallyHidden>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <Pager {...pager} label={words('dashboard_directory')} />
    </div>
  );
}

function SiteCell({ mark, rows }: { mark: Mark; rows: number }) {
  return (
    <th scope="rowgroup" rowSpan={rows}>
      <OutsideLink href={mark.url}>
        <HostName host={mark.site} />
      </OutsideLink>
      {mark.name && (
        <span className={styles.name} dir="auto">
          {mark.name}
        </span>
      )}
    </th>
  );
}
