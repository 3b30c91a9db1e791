import { type ReactNode, useState } from 'react';
import { useWords } from '../i18n';
import { LanguageSetting } from './LanguageSetting';
import { type LastBackup, NoteSettings, type NoteSettingsValue } from './NoteSettings';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection';
import { SharingSettings, type SharingSettingsValue } from './SharingSettings';
import { SidebarSettings, type Stand } from './SidebarSettings';
import { type StoredCounts, StoredHere } from './StoredHere';
import { WatchingSetting } from './WatchingSetting';

interface SettingsValue extends NoteSettingsValue, SharingSettingsValue {
  sidebar: Stand;
  locale: string;
}

interface SettingsFormProps {
  settings: SettingsValue;
  onChange: (settings: Partial<SettingsValue>) => void;
  /** Null until known. */
  watching: boolean | null;
  onWatch: () => void;
  onStopWatching: () => void;
  onOpenWelcome: () => void;
  /** Null until known. */
  backup: LastBackup | null;
  stored: StoredCounts;
  /** How all of that is deleted at once. */
  deleting?: ReactNode;
  /** Of this extension. */
  version: string;
  /** The keys and where they are changed; nothing where there is no keyboard. */
  shortcuts?: ReactNode;
  /** Whose software is inside. */
  software?: ReactNode;
}

/** Settings, each kept as soon as it is chosen, or its field is left. */
export function SettingsForm({
  settings,
  onChange,
  backup,
  stored,
  deleting,
  version,
  shortcuts,
  software,
  ...watching
}: SettingsFormProps) {
  const words = useWords();
  const [wish, setWish] = useState<{ part: Partial<SettingsValue>; turn: number }>();

  /** Texts say beside themselves that they are kept. */
  function choose(part: Partial<SettingsValue>) {
    setWish((last) => ({ part, turn: (last?.turn ?? 0) + 1 }));
    onChange(part);
  }

  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{words('open_settings')}</h1>
      <SidebarSettings stand={settings.sidebar} onChange={(sidebar) => choose({ sidebar })} />
      <LanguageSetting locale={settings.locale} onChange={(locale) => choose({ locale })} />
      <WatchingSetting {...watching} />
      <NoteSettings settings={settings} onChange={choose} backup={backup}>
        <a href="/dashboard.html#/transfer">{words('dashboard_transfer')}</a>
      </NoteSettings>
      <SharingSettings settings={settings} onChange={onChange} />
      <SettingsSection title={words('dashboard_sync')} line={words('options_sync')}>
        <p className={styles.acts}>
          <a href="/dashboard.html#/sync">{words('options_sync_open')}</a>
        </p>
      </SettingsSection>
      {shortcuts && <div className={styles.group}>{shortcuts}</div>}
      <StoredHere counts={stored}>{deleting}</StoredHere>
      <SettingsSection title={words('options_about')} line={words('footer_not_advice')}>
        <p className={styles.acts}>
          {words('options_version', { version })}
          <a href="/dashboard.html">{words('open_dashboard')}</a>
        </p>
        {software}
      </SettingsSection>
      <p role="status" className={styles.kept}>
        {wish && isKept(wish.part, settings) && <span key={wish.turn}>{words('options_kept')}</span>}
      </p>
    </main>
  );
}

function isKept(part: Partial<SettingsValue>, settings: SettingsValue): boolean {
  const now: Partial<Record<string, unknown>> = { ...settings };
  return Object.entries(part).every(([name, value]) => now[name] === value);
}
