import { useMemo, useState } from 'react';
import {
  hasPanel,
  keepPlace,
  openPage,
  openPanel,
  ownVersion,
  pointing,
  SIDEBAR_WIDTH,
  tabWork,
  useNextSection,
  useTabReport,
  wishPlace,
} from '../hooks';
import { CollapsedTab } from '../report/CollapsedTab';
import { NotingContext } from '../report/noting';
import { ResizeEdge } from '../report/ResizeEdge';
import { Sidebar } from '../report/Sidebar';
import { useNoting } from '../report/use-noting';
import { useSidebarKeys } from '../report/use-sidebar-keys';
import { Page } from './Page';
import { TabNotes } from './TabNotes';

/** How the narrow tab is put elsewhere, by its host. */
const LIFTING = {
  onGrip: () => wishPlace({ grip: true }),
  onBelow: (tabBelow: number) => wishPlace({ tabBelow }),
  onSteps: (tabSteps: number) => wishPlace({ tabSteps }),
  onPut: (tabAt: number) => wishPlace({ tabAt }),
  onKeep: () => keepPlace('tabAt'),
};

/**
 * The sidebar of one tab. `frame`: inside the page, where one reads and writes notes; what a page must not be able to lay itself over
 * (deleting, sharing, permissions) opens in a page of the extension's own. `view`: the browser's panel, where all can be done.
 */
export function SidebarPage({ capability }: { capability: 'frame' | 'view' }) {
  const { value: tab, put } = useTabReport();
  const work = tab && tabWork(tab, put);
  const frame = capability === 'frame';
  // Nothing is kept from a private window, so its lines cannot be noted.
  const notable = tab && !tab.incognito && tab.state.status === 'ready' ? tab.state.report : undefined;
  const { noting, line, done } = useNoting(notable);
  const [called, setCalled] = useState(0);
  useNextSection(tab?.tabId);
  const { tabId } = tab ?? {};
  // The same function as long as the tab is the same, or its listener would be taken down at every change.
  const collapse = useMemo(
    () => (frame && tabId !== undefined ? () => void tabWork({ tabId }, put).setSidebar('tab') : undefined),
    [frame, tabId, put],
  );
  const open = !frame || tab?.sidebar === 'open';
  useSidebarKeys(open ? collapse : undefined);
  if (frame && tab?.sidebar === 'off') return null;
  if (frame && tab?.sidebar === 'tab') {
    return (
      <Page name="sidebar">
        <CollapsedTab
          report={tab.state.status === 'ready' ? tab.state.report : undefined}
          focused={tab.focused}
          onOpen={() => work?.setSidebar('open')}
          lifting={LIFTING}
        />
      </Page>
    );
  }
  return (
    <Page name="sidebar">
      {frame && (
        <ResizeEdge widths={SIDEBAR_WIDTH} onWish={(width) => wishPlace({ width })} onKeep={() => keepPlace('width')} />
      )}
      <NotingContext value={noting}>
        <Sidebar
          tab={tab}
          notes={tab && <TabNotes tab={tab} capability={capability} line={line} onLineDone={done} called={called} />}
          onNote={() => setCalled((times) => times + 1)}
          onOpenPage={openPage}
          onOpenPanel={frame && tab && hasPanel() ? () => openPanel(tab.tabId) : undefined}
          onCollapse={collapse}
          onClose={frame && work ? () => work.setSidebar('off') : undefined}
          onExamine={frame ? undefined : () => work?.examine(true)}
          onSay={work?.say}
          onRead={work?.read}
          version={ownVersion()}
          pointing={tab ? pointing(tab, put) : undefined}
          onAllow={frame ? undefined : work?.allow}
        />
      </NotingContext>
    </Page>
  );
}
