import { useState } from 'react';
import { Button, Dialog, Disclosure, Popover } from '../../../components/ui';

function Asks({ wide }: { wide?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Delete for good…</Button>
      <Dialog open={open} title="Delete 3 notes for good?" wide={wide} onClose={() => setOpen(false)}>
        <p>They cannot be brought back.</p>
        <p>
          <Button onClick={() => setOpen(false)}>Keep them</Button>
        </p>
      </Dialog>
    </>
  );
}

/** What opens over the page, or in it. */
export default {
  Dialog: { 'that asks': <Asks />, wide: <Asks wide /> },
  Popover: {
    plain: <Popover label="Columns">Which columns the table has.</Popover>,
    'with an icon': (
      <Popover label="Filter" icon="filter">
        <label>
          <input type="checkbox" /> Spoken of in a note
        </label>
      </Popover>
    ),
  },
  Disclosure: {
    closed: (
      <Disclosure lead="Ning · NING Interactive, Inc., US" hint="why">
        3 signs on this page.
      </Disclosure>
    ),
    open: (
      <Disclosure lead="Ning · NING Interactive, Inc., US" hint="why" open>
        3 signs on this page.
      </Disclosure>
    ),
  },
};
