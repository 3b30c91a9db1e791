import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n';
import { Button, Mark } from '../ui';
import styles from './Dashboard.module.css';
import { hrefOf, pageOf, type Route } from './route';

interface ShellProps {
  route: Route;
  onOpenSettings: () => void;
  /** What needs her, wherever she is; nothing where nothing does. */
  notice?: ReactNode;
  children: ReactNode;
}

/** Ways of the left rail, in their order; the trash stands apart, last. */
const WAYS = ['sites', 'notes', 'directory', 'changes', 'transfer', 'sync', 'trash'] as const;

/** The dashboard's shell: the rail, and one view beside it; where it is narrow, a bar that opens the ways. */
export function Shell({ route, onOpenSettings, notice, children }: ShellProps) {
  const words = useWords();
  const here = wayOf(route);
  const main = useRef<HTMLElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const shown = pageOf(route);
  const before = useRef(shown);
  useEffect(() => {
    // After a turn of the page, reading goes on at the new page's top. Another filter or order is the same page.
    if (before.current !== shown) {
      main.current?.focus();
      setOpen(false);
    }
    before.current = shown;
  }, [shown]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    opener.current?.focus();
  }

  return (
    <div className={styles.shell}>
      <Button className={styles.skip} onClick={() => main.current?.focus()}>
        {words('dashboard_skip')}
      </Button>
      <nav className={styles.rail} aria-label={words('dashboard_rail')} onKeyDown={onKeyDown}>
        <div className={styles.product}>
          <Mark size={24} />
          {words('extension_name')}
          <Button ref={opener} className={styles.opener} aria-expanded={open} onClick={() => setOpen(!open)}>
            {words('dashboard_ways')}
          </Button>
        </div>
        <ul data-open={open || undefined}>
          {WAYS.map((view) => (
            <li key={view} className={view === 'trash' ? styles.apart : undefined}>
              <a
                href={hrefOf({ view })}
                aria-current={here === view ? 'page' : undefined}
                onClick={() => setOpen(false)}
              >
                {words(`dashboard_${view}`)}
              </a>
            </li>
          ))}
          <li>
            <Button look="quiet" className={styles.settings} onClick={onOpenSettings}>
              {words('open_settings')}
            </Button>
          </li>
        </ul>
      </nav>
      <main ref={main} tabIndex={-1} className={`${styles.main} ${WIDE.includes(route.view) ? styles.broad : ''}`}>
        {notice}
        {children}
      </main>
    </div>
  );
}

/** Views that stand side by side take the room there is; all else is read in lines. */
const WIDE: readonly Route['view'][] = ['sites', 'compare'];

function wayOf({ view }: Route): string {
  return view === 'site' || view === 'share' || view === 'compare' ? 'sites' : view;
}
