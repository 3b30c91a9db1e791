import { Field } from './Field';

export interface Option<Value extends string> {
  value: Value;
  label: string;
}

interface SelectProps<Value extends string> {
  label: string;
  hint?: string;
  value: Value;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
}

/** One of several, from a list: the browser's own, which a telephone shows in its own way. */
export function Select<Value extends string>({ label, hint, value, options, onChange }: SelectProps<Value>) {
  return (
    <Field label={label} hint={hint}>
      <select
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((it) => it.value === target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((it) => (
          <option key={it.value} value={it.value}>
            {it.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
