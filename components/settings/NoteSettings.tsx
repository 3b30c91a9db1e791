import type { ReactNode } from 'react';
import { day, useWords } from '../i18n';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection';
import { Tick } from './Tick';

export interface NoteSettingsValue {
  highlights: boolean;
  weeklyBackup: boolean;
}

/** The last backup, and how many notes changed since; `at` null where there was none. */
export interface LastBackup {
  at: string | null;
  changed: number;
}

interface NoteSettingsProps {
  settings: NoteSettingsValue;
  onChange: (settings: Partial<NoteSettingsValue>) => void;
  /** Null while it is not known. */
  backup: LastBackup | null;
  /** The way to the view in which one is saved. */
  children?: ReactNode;
}

/** How notes are shown and kept. */
export function NoteSettings({ settings, onChange, backup, children }: NoteSettingsProps) {
  const words = useWords();
  return (
    <SettingsSection title={words('options_notes_backup')}>
      <Tick
        label={words('options_highlights')}
        hint={words('options_highlights_hint')}
        on={settings.highlights}
        onChange={(highlights) => onChange({ highlights })}
      />
      <Tick
        label={words('options_weekly')}
        hint={words('options_weekly_hint')}
        on={settings.weeklyBackup}
        onChange={(weeklyBackup) => onChange({ weeklyBackup })}
      />
      <p className={styles.acts}>
        {backup?.at && <span>{words('safety_last', { date: day(words, backup.at), count: backup.changed })}</span>}
        {backup?.at === null && <span>{words('safety_last_none')}</span>}
        {children}
      </p>
    </SettingsSection>
  );
}
