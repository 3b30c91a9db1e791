import { type ReactNode, useId } from 'react';
import styles from './Settings.module.css';

interface SettingsSectionProps {
  title: string;
  /** One line beneath the title. */
  line?: string;
  children: ReactNode;
}

/** One matter of the settings, a named region. */
export function SettingsSection({ title, line, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {line && <p className={styles.hint}>{line}</p>}
      {children}
    </section>
  );
}
