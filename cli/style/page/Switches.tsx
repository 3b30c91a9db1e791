import { Segmented, Select } from '../../../components/ui';
import type { Look } from './look';
import styles from './StylePage.module.css';

interface SwitchesProps {
  look: Look;
  langs: readonly string[];
  onLook: (look: Look) => void;
}

const options = <Value extends string>(...values: Value[]) => values.map((value) => ({ value, label: value }));

/** The page's own controls, in English whatever it shows: it is a tool for those who build it. */
export function Switches({ look, langs, onLook }: SwitchesProps) {
  const set = (change: Partial<Look>) => onLook({ ...look, ...change });
  return (
    <header className={styles.head} lang="en" dir="ltr">
      <h1 className={styles.title}>Isoloir: the style page</h1>
      <Segmented
        label="Theme"
        value={look.theme}
        options={options('light', 'dark')}
        onChange={(theme) => set({ theme })}
      />
      <Segmented
        label="Forced colours"
        value={look.forced}
        options={options('off', 'on')}
        onChange={(forced) => set({ forced })}
      />
      <Segmented
        label="Text, per cent"
        value={look.text}
        options={options('100', '200')}
        onChange={(text) => set({ text })}
      />
      <Segmented label="Direction" value={look.dir} options={options('ltr', 'rtl')} onChange={(dir) => set({ dir })} />
      <Select label="Language" value={look.lang} options={options(...langs)} onChange={(lang) => set({ lang })} />
    </header>
  );
}
