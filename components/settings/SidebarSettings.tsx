import { useId } from 'react';
import { useWords } from '../i18n';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection';

/** Ways for the sidebar to stand on a campaign site. */
const STANDS = ['open', 'tab', 'off'] as const;

export type Stand = (typeof STANDS)[number];

interface SidebarSettingsProps {
  stand: Stand;
  onChange: (stand: Stand) => void;
}

/** How the sidebar stands on a campaign site, each way with what it means. */
export function SidebarSettings({ stand, onChange }: SidebarSettingsProps) {
  const words = useWords();
  const id = useId();
  return (
    <SettingsSection title={words('options_sidebar')}>
      <fieldset aria-label={words('options_sidebar')}>
        {STANDS.map((it) => (
          <div key={it} className={styles.choice}>
            <input
              id={`${id}-${it}`}
              type="radio"
              name={id}
              checked={stand === it}
              aria-describedby={`${id}-${it}-hint`}
              onChange={() => onChange(it)}
            />
            <div>
              <label htmlFor={`${id}-${it}`}>{words(`options_sidebar_${it}`)}</label>
              <span id={`${id}-${it}-hint`} className={styles.hint}>
                {words(`options_sidebar_${it}_hint`)}
              </span>
            </div>
          </div>
        ))}
      </fieldset>
    </SettingsSection>
  );
}
