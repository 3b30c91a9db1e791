import { useWords } from '../i18n';
import { readName, readServer, readViewer } from './read-typed';
import { SettingsSection } from './SettingsSection';
import { TextSetting } from './TextSetting';

export interface SharingSettingsValue {
  author: string;
  viewer: string;
  mastodon: string;
}

interface SharingSettingsProps {
  settings: SharingSettingsValue;
  onChange: (settings: Partial<SharingSettingsValue>) => void;
}

/** What goes along when she shares notes, and where they can be opened. */
export function SharingSettings({ settings, onChange }: SharingSettingsProps) {
  const words = useWords();
  return (
    <SettingsSection title={words('options_sharing')}>
      <TextSetting
        label={words('options_author')}
        hint={words('options_author_hint')}
        value={settings.author}
        read={readName}
        refused={words('options_author_bad')}
        onKeep={(author) => onChange({ author })}
      />
      <TextSetting
        label={words('options_viewer')}
        hint={words('options_viewer_hint')}
        value={settings.viewer}
        read={readViewer}
        refused={words('options_viewer_bad')}
        onKeep={(viewer) => onChange({ viewer })}
        inputMode="url"
      />
      <TextSetting
        label={words('options_mastodon')}
        hint={words('options_mastodon_hint')}
        value={settings.mastodon}
        read={readServer}
        refused={words('options_mastodon_bad')}
        onKeep={(mastodon) => onChange({ mastodon })}
        inputMode="url"
      />
    </SettingsSection>
  );
}
