import { useWords } from '../i18n';
import { Field } from '../ui';

interface NameFieldProps {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  tried: boolean;
}

/** A name that others will read: of a device, a person, a group. */
export function NameField({ label, hint, value, onChange, tried }: NameFieldProps) {
  const words = useWords();
  const lacking = tried && value.trim() === '';
  return (
    <Field label={label} hint={hint} error={lacking ? words('sync_needed') : undefined}>
      <input
        type="text"
        autoComplete="off"
        maxLength={60}
        dir="auto"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  );
}
