import { useEffect, useRef } from 'react';
import { useWords } from '../i18n';
import { HostName, IconButton, Mark } from '../ui';
import styles from './SidebarHeader.module.css';

export interface SidebarHeaderProps {
  site?: string;
  /** Absent where the browser has no panel, or this is the panel. */
  onOpenPanel?: () => void;
  onCollapse?: () => void;
  onClose?: () => void;
}

/** Name of the product, ways to put the sidebar away, and the site it speaks of. */
export function SidebarHeader({ site, onOpenPanel, onCollapse, onClose }: SidebarHeaderProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const frame = onCollapse !== undefined;
  useEffect(() => {
    // Opened from its tab: reading goes on at the top. Never taken from the page.
    if (frame && document.hasFocus()) heading.current?.focus();
  }, [frame]);
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Mark />
        <span className={styles.product}>{words('extension_name')}</span>
        {onOpenPanel && <IconButton icon="panel" label={words('sidebar_open_panel')} onClick={onOpenPanel} />}
        {onCollapse && <IconButton icon="collapse" label={words('sidebar_collapse')} onClick={onCollapse} />}
        {onClose && <IconButton icon="close" label={words('sidebar_close')} onClick={onClose} />}
      </div>
      <h1 ref={heading} tabIndex={-1} className={styles.site}>
        {site ? <HostName host={site} /> : words('sidebar_no_site')}
      </h1>
    </header>
  );
}
