import { useEffect, useRef } from 'react';
import { useWords } from '../i18n';
import { Button, HostName, Icon, IconButton, Mark, VisuallyHidden } from '../ui';
import styles from './SidebarHeader.module.css';

export interface SidebarHeaderProps {
  site?: string;
  /** Which site it is, is not known yet. */
  busy?: boolean;
  /** Private window: nothing is kept from it. */
  incognito?: boolean;
  /** Begins a note; absent where none can be kept. */
  onNote?: () => void;
  /** Absent where the browser has no panel, or this is the panel. */
  onOpenPanel?: () => void;
  onCollapse?: () => void;
  onClose?: () => void;
}

/** Name of the product, the pen, ways to put the sidebar away, and the site it speaks of. */
export function SidebarHeader({ site, busy, incognito, onNote, onOpenPanel, onCollapse, onClose }: SidebarHeaderProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const frame = onCollapse !== undefined;
  useEffect(() => {
    // Opened from its tab: reading goes on at the top. Never taken from the page.
    if (frame && document.hasFocus()) heading.current?.focus();
  }, [frame]);
  return (
    <header className={styles.header}>
      <Mark size={24} />
      <span className={styles.product}>{words('extension_name')}</span>
      <div className={styles.names}>
        <h1 ref={heading} tabIndex={-1} className={styles.site} aria-label={site}>
          <Site site={site} busy={busy} />
        </h1>
        {incognito && <p className={styles.private}>{words('sidebar_private')}</p>}
      </div>
      <div className={styles.ways}>
        {onNote && (
          <Button look="quiet" className={styles.note} onClick={onNote}>
            <Icon name="note" />
            <span>{words('notes_new')}</span>
          </Button>
        )}
        {onOpenPanel && <IconButton icon="panel" label={words('sidebar_open_panel')} onClick={onOpenPanel} />}
        {onCollapse && <IconButton icon="collapse" label={words('sidebar_collapse')} onClick={onCollapse} />}
        {onClose && <IconButton icon="close" label={words('sidebar_close')} onClick={onClose} />}
      </div>
    </header>
  );
}

/** The site's name; until it is known its place is empty to the eye, so that no other name stands there for a moment. */
function Site({ site, busy }: Pick<SidebarHeaderProps, 'site' | 'busy'>) {
  const words = useWords();
  if (site)
    return (
      <bdi>
        <HostName host={site} />
      </bdi>
    );
  return busy ? <VisuallyHidden>{words('sidebar_no_site')}</VisuallyHidden> : words('sidebar_no_site');
}
