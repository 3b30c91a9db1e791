import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../i18n';
import { Button, Mark } from '../ui';
import styles from './Dashboard.module.css';
import { hrefOf, type Route } from './route';

interface ShellProps {
  route: Route;
  onOpenSettings: () => void;
  children: ReactNode;
}

/** Ways of the left rail, in their order. */
const WAYS = ['sites', 'notes', 'changes', 'transfer'] as const;

/** The dashboard's shell: the rail, and one view beside it. */
export function Shell({ route, onOpenSettings, children }: ShellProps) {
  const words = useWords();
  const here = route.view === 'site' ? 'sites' : route.view;
  const main = useRef<HTMLElement>(null);
  const shown = hrefOf(route);
  const before = useRef(shown);
  useEffect(() => {
    // After a turn of the page, reading goes on at the new page's top.
    if (before.current !== shown) main.current?.focus();
    before.current = shown;
  }, [shown]);
  return (
    <div className={styles.shell}>
      <nav className={styles.rail} aria-label={words('dashboard_rail')}>
        <div className={styles.product}>
          <Mark size={24} />
          {words('extension_name')}
        </div>
        <ul>
          {WAYS.map((view) => (
            <li key={view}>
              <a href={hrefOf({ view })} aria-current={here === view ? 'page' : undefined}>
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
      <main ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </div>
  );
}
