import { useId } from 'react';
import styles from './Segmented.module.css';
import type { Option } from './Select';

interface SegmentedProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
}

/** One of a few, all in sight: radio buttons, with the keys that belong to them. */
export function Segmented<Value extends string>({ label, value, options, onChange }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.options}>
        {options.map((it) => (
          <label key={it.value} className={styles.option}>
            <input
              type="radio"
              name={name}
              value={it.value}
              checked={it.value === value}
              onChange={() => onChange(it.value)}
            />
            {it.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
