import { useWords } from '../i18n';
import { Button } from '../ui';
import styles from './Settings.module.css';
import { SettingsSection } from './SettingsSection';

interface WatchingSettingProps {
  /** Null until known. */
  watching: boolean | null;
  onWatch: () => void;
  onStopWatching: () => void;
  onOpenWelcome: () => void;
}

/** The one permission: whether it is given, and how to give it or take it back. */
export function WatchingSetting({ watching, onWatch, onStopWatching, onOpenWelcome }: WatchingSettingProps) {
  const words = useWords();
  return (
    <SettingsSection title={words('options_watching')}>
      <p role="status">{watching !== null && words(watching ? 'options_watching_on' : 'options_watching_off')}</p>
      <div className={styles.acts}>
        {/* One button, so that the focus stays where it was when it has been pressed. */}
        {watching !== null && (
          <Button look={watching ? 'plain' : 'primary'} onClick={watching ? onStopWatching : onWatch}>
            {words(watching ? 'options_stop_watching' : 'welcome_watch')}
          </Button>
        )}
        <Button look="quiet" onClick={onOpenWelcome}>
          {words('options_what_it_reads')}
        </Button>
      </div>
    </SettingsSection>
  );
}
