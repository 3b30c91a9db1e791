import { useState } from 'react';
import {
  deleteEverything,
  hasLeft,
  openPage,
  ownVersion,
  shortcutSettings,
  useAsked,
  useComparedSites,
  useDirectory,
  useKeptPolicies,
  useLicences,
  useSafety,
  useSettings,
  useShortcuts,
  useWatching,
} from '../hooks';
import { DeleteEverything } from '../settings/DeleteEverything';
import { SettingsForm } from '../settings/SettingsForm';
import { Shortcuts } from '../settings/Shortcuts';
import { SoftwareInside } from '../settings/SoftwareInside';
import { Page } from './Page';

/** Settings: how the sidebar stands, which language, notes and sharing, whether to watch; what is stored, and where it is deleted. */
export function OptionsPage() {
  const { value, change } = useSettings();
  const { watching, start, stop } = useWatching();
  const shortcuts = useShortcuts();
  const safety = useSafety().value;
  const stored = useStored();
  const [asked, setAsked] = useState(false);
  const licences = useLicences(asked);
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
          backup={safety && { at: safety.backup?.at ?? null, changed: safety.changed }}
          stored={stored}
          deleting={<DeleteEverything onDelete={deleteEverything} left={hasLeft()} />}
          version={ownVersion()}
          software={<SoftwareInside parts={licences} onOpen={() => setAsked(true)} />}
          shortcuts={shortcuts.length > 0 && <Shortcuts shortcuts={shortcuts} onChange={shortcutSettings()} />}
        />
      )}
    </Page>
  );
}

/** How much is stored of each kind, live. */
function useStored() {
  const notes = useAsked('notesState', {}, ['notes']).value;
  const sites = useComparedSites().value;
  const policies = useKeptPolicies().value;
  const marks = useDirectory().value;
  return {
    notes: notes?.total,
    reports: sites?.sites.length,
    policies: policies?.policies.length,
    marks: marks?.length,
  };
}
