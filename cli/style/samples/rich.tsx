import { useState } from 'react';
import { ComboBox, Grid, type GridSort, Menu, Tabs } from '../../../components/ui/rich';

const TOWNS = [
  { value: 'brest', label: 'Brest' },
  { value: 'laval', label: 'Laval' },
  { value: 'lyon', label: 'Lyon' },
];

function Town({ free }: { free?: boolean }) {
  const [value, setValue] = useState('');
  return (
    <ComboBox label="Town" hint="Type to find one." value={value} options={TOWNS} free={free} onChange={setValue} />
  );
}

const ROWS = [
  { id: 'a', name: 'a.example', cells: { site: 'a.example', host: 'Samplenet' } },
  { id: 'b', name: 'b.example', cells: { site: 'b.example', host: 'not found' } },
];

function Sites({ rows }: { rows: typeof ROWS }) {
  const [sort, setSort] = useState<GridSort>({ column: 'site', falling: false });
  const columns = [
    { id: 'site', title: 'Site', sortable: true, heading: true },
    { id: 'host', title: 'Hosted by', sortable: true },
  ];
  return <Grid label="Sites" columns={columns} rows={rows} sort={sort} onSort={setSort} none="No sites." />;
}

/** Those behind the second door. */
export default {
  Menu: {
    plain: (
      <Menu
        label="More"
        items={[
          { id: 'copy', label: 'Copy', icon: 'copy' },
          { id: 'print', label: 'Print', icon: 'print' },
          { id: 'never', label: 'Not now', disabled: true },
        ]}
        onAction={() => {}}
      />
    ),
    'an icon alone': (
      <Menu label="More" icon="menu" compact items={[{ id: 'copy', label: 'Copy' }]} onAction={() => {}} />
    ),
  },
  Tabs: {
    plain: (
      <Tabs
        label="This site"
        tabs={[
          { id: 'words', title: 'Its words', content: 'The quotes.' },
          { id: 'changes', title: 'Changes', content: 'What changed.' },
          { id: 'none', title: 'Not yet', content: '', disabled: true },
        ]}
      />
    ),
  },
  ComboBox: { 'one of these': <Town />, 'or anything else': <Town free /> },
  Grid: { sorted: <Sites rows={ROWS} />, empty: <Sites rows={[]} /> },
};
