import { openPage, useSettings, useWatching } from '../hooks';
import { SettingsForm } from '../settings/SettingsForm';
import { Page } from './Page';

/** Settings: how the sidebar stands, which language, whether to watch. */
export function OptionsPage() {
  const { value, change } = useSettings();
  const { watching, start, stop } = useWatching();
  return (
    <Page name="options">
      {value && (
        <SettingsForm
          settings={value}
          onChange={change}
          watching={watching}
          onWatch={start}
          onStopWatching={stop}
          onOpenWelcome={() => openPage('welcome')}
        />
      )}
    </Page>
  );
}
