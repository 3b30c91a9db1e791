import { type ReactNode, useState } from 'react';
import { Chip, Field, Segmented, Select, Switch } from '../../../components/ui';

const TOWNS = [
  { value: 'brest', label: 'Brest' },
  { value: 'lyon', label: 'Lyon' },
  { value: 'saint', label: 'Saint-Rémy-en-Bouzemont-Saint-Genest-et-Isson' },
];

/** Keeps what is chosen in a sample. */
function Kept<Value>({
  first,
  children,
}: {
  first: Value;
  children: (value: Value, set: (value: Value) => void) => ReactNode;
}) {
  const [value, setValue] = useState(first);
  return children(value, setValue);
}

/** What is filled in or chosen. */
export default {
  Field: {
    plain: (
      <Field label="Candidate">
        <input defaultValue="Camille Exemple" />
      </Field>
    ),
    'with a hint': (
      <Field label="Candidate" hint="As the site spells it.">
        <input placeholder="Camille Exemple" />
      </Field>
    ),
    'with what is wrong': (
      <Field label="Address" hint="Begins with https://" error="This is no web address.">
        <input defaultValue="samplenet" />
      </Field>
    ),
    'that cannot be filled in': (
      <Field label="Candidate">
        <input disabled defaultValue="Camille Exemple" />
      </Field>
    ),
    'of several lines': (
      <Field label="Note">
        <textarea rows={3} defaultValue="Ask why a birth date is needed." />
      </Field>
    ),
  },
  Select: {
    plain: (
      <Kept first="lyon">
        {(value, set) => <Select label="Town" hint="Of the campaign." value={value} options={TOWNS} onChange={set} />}
      </Kept>
    ),
  },
  Segmented: {
    plain: (
      <Kept first="lyon">
        {(value, set) => <Segmented label="Town" value={value} options={TOWNS} onChange={set} />}
      </Kept>
    ),
  },
  Switch: {
    on: (
      <Kept first={true}>{(on, set) => <Switch label="Show the sidebar by itself" checked={on} onChange={set} />}</Kept>
    ),
    off: <Kept first={false}>{(on, set) => <Switch label="Mark my quotes" checked={on} onChange={set} />}</Kept>,
    'that cannot be turned': <Switch label="Notes in private windows" checked={false} disabled onChange={() => {}} />,
  },
  Chip: {
    plain: <Chip>climate</Chip>,
    'that can be taken off': <Chip onRemove={() => {}}>climate</Chip>,
    'in another direction': <Chip onRemove={() => {}}>انتخابات</Chip>,
  },
};
