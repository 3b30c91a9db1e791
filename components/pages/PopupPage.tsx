import { useEffect, useRef } from 'react';
import {
  hasPanel,
  openPage,
  openPanel,
  ownVersion,
  tabWork,
  useNewestNotes,
  useSiteNotes,
  useTabReport,
} from '../hooks';
import { notesBySite } from '../notes/notes-by-site';
import { LastNoted } from '../popup/LastNoted';
import { Popup } from '../popup/Popup';
import { SharedHere } from '../popup/SharedHere';
import { Page } from './Page';
import { PopupWork } from './PopupWork';
import { useSharedHere } from './use-shared-here';

/** The toolbar's popup for the active tab. */
export function PopupPage() {
  const { value: tab, failed, put } = useTabReport();
  const look = useSharedHere(tab?.tabId);
  const work = tab && tabWork(tab, put);
  // Pressing the toolbar button is the citizen's word that this page may be looked at; with watching on, the gate already has.
  const unasked = tab?.state.status === 'not-examined' && !tab.watching;
  const asked = useRef(false);
  useEffect(() => {
    if (!unasked || asked.current) return;
    asked.current = true;
    work?.examine();
  });

  const own = useSiteNotes(tab?.site);
  // What was opened has the word now.
  const close = () => window.close();
  return (
    <Page name="popup">
      <PopupWork
        tab={tab}
        own={own.value ?? (own.failed ? [] : null)}
        onOpenSidebar={() => work?.setSidebar('open').then(close)}
      >
        {(parts) => (
          <Popup
            tab={tab}
            failed={failed}
            onOpenPanel={tab && hasPanel() ? () => openPanel(tab.tabId).then(close) : undefined}
            onOpenDashboard={() => openPage('dashboard')}
            onOpenPage={openPage}
            onExamine={work ? () => work.examine(true) : undefined}
            onSay={work?.say}
            version={ownVersion()}
            onAllow={(host) => work?.allow(host)}
            shared={look && <SharedHere onLook={look} />}
            lastNoted={<LastSites />}
            {...parts}
          />
        )}
      </PopupWork>
    </Page>
  );
}

/** Notes read to tell the last sites with notes. */
const NEWEST = 50;

/** Asked for only where they are shown. */
function LastSites() {
  const newest = useNewestNotes(NEWEST).value ?? [];
  return <LastNoted sites={notesBySite(newest)} onOpen={(site) => openPage('dashboard', site)} />;
}
