import { hasPanel, openPage, openPanel, ownVersion, pointing, tabWork, useTabReport } from '../hooks';
import { CollapsedTab } from '../report/CollapsedTab';
import { Sidebar } from '../report/Sidebar';
import { Page } from './Page';
import { TabNotes } from './TabNotes';

/**
 * The sidebar of one tab. `frame`: inside the page, where one reads and writes notes; what a page must not be able to lay itself over
 * (deleting, sharing, permissions) opens in a page of the extension's own. `view`: the browser's panel, where all can be done.
 */
export function SidebarPage({ capability }: { capability: 'frame' | 'view' }) {
  const { value: tab, put } = useTabReport();
  const work = tab && tabWork(tab, put);
  const frame = capability === 'frame';
  if (frame && tab?.sidebar === 'off') return null;
  if (frame && tab?.sidebar === 'tab') {
    return (
      <Page name="sidebar">
        <CollapsedTab
          report={tab.state.status === 'ready' ? tab.state.report : undefined}
          focused={tab.focused}
          onOpen={() => work?.setSidebar('open')}
        />
      </Page>
    );
  }
  return (
    <Page name="sidebar">
      <Sidebar
        tab={tab}
        notes={tab && <TabNotes tab={tab} capability={capability} />}
        onOpenPage={openPage}
        onOpenPanel={frame && tab && hasPanel() ? () => openPanel(tab.tabId) : undefined}
        onCollapse={frame && work ? () => work.setSidebar('tab') : undefined}
        onClose={frame && work ? () => work.setSidebar('off') : undefined}
        onExamine={frame ? undefined : () => work?.examine(true)}
        onSay={work?.say}
        onRead={work?.read}
        version={ownVersion()}
        pointing={tab ? pointing(tab, put) : undefined}
        onAllow={frame ? undefined : work?.allow}
      />
    </Page>
  );
}
