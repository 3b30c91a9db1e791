import { Sidebar } from '../../../components/report/Sidebar';
import { FACES } from '../../../test/components/faces';
import styles from '../page/StylePage.module.css';
import type { States } from '.';

const nothing = () => {};

const faces: States = Object.fromEntries(
  FACES.map(({ name, tab }) => [
    name,
    <div key={name} className={styles.card}>
      <Sidebar
        onCollapse={nothing}
        tab={tab}
        notes={null}
        onOpenPage={nothing}
        onSay={nothing}
        onExamine={nothing}
        onAllow={nothing}
      />
    </div>,
  ]),
);

/** Every face of the sidebar: the same that its tests look at. */
export default { 'Faces of the sidebar': faces };
