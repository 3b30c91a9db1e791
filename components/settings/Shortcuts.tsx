import { useWords } from '../i18n';
import { Button, MutedText } from '../ui';
import styles from './Shortcuts.module.css';

interface ShortcutsProps {
  /** Commands of the manifest, with their keys as the browser writes them; none: nothing is shown. */
  shortcuts: readonly { name: string; keys: string }[];
  /** Opens the browser's page for keys; null where it can only be told how. */
  onChange: (() => void) | null;
}

/** Names of the commands, as the manifest's own descriptions say them. */
const NAMES: Readonly<Record<string, string>> = {
  _execute_action: 'command_popup',
  _execute_sidebar_action: 'command_panel',
  'open-panel': 'command_panel',
  'note-selection': 'menu_note',
  'next-section': 'command_section',
};

/** The keys as they are now, and where the browser lets them be changed. */
export function Shortcuts({ shortcuts, onChange }: ShortcutsProps) {
  const words = useWords();
  const known = shortcuts.flatMap(({ name, keys }) => (NAMES[name] ? [{ name, keys, key: NAMES[name] }] : []));
  if (known.length === 0) return null;
  return (
    <section className={styles.shortcuts} aria-labelledby="shortcuts">
      <h2 id="shortcuts">{words('shortcuts_title')}</h2>
      <dl className={styles.list}>
        {known.map(({ name, keys, key }) => (
          <div key={name} className={styles.line}>
            <dt>{words(key)}</dt>
            <dd>{keys ? <kbd dir="ltr">{keys}</kbd> : <MutedText>{words('shortcuts_none')}</MutedText>}</dd>
          </div>
        ))}
      </dl>
      {onChange ? (
        <Button onClick={onChange}>{words('shortcuts_change')}</Button>
      ) : (
        <MutedText>{words('shortcuts_how')}</MutedText>
      )}
      <MutedText>{words('shortcuts_omnibox')}</MutedText>
    </section>
  );
}
