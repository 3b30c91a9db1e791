import { useEffect, useRef } from 'react';
import { hasPanel, openPage, openPanel, ownVersion, tabWork, useAllNotes, useSiteNotes, useTabReport } from '../hooks';
import { notesBySite } from '../notes';
import { LastNoted } from '../popup/LastNoted';
import { OwnNotes } from '../popup/OwnNotes';
import { Popup } from '../popup/Popup';
import { Page } from './Page';
import { PopupWork } from './PopupWork';

/** The toolbar's popup for the active tab. */
export function PopupPage() {
  const { value: tab, put } = useTabReport();
  const { value: notes } = useAllNotes();
  const work = tab && tabWork(tab, put);
  // Pressing the toolbar button is the citizen's word that this page may be looked at; with watching on, the gate already has.
  const unasked = tab?.state.status === 'not-examined' && !tab.watching;
  const asked = useRef(false);
  useEffect(() => {
    if (!unasked || asked.current) return;
    asked.current = true;
    work?.examine();
  });

  const own = useSiteNotes(tab?.site).value ?? [];
  // What was opened has the word now.
  const close = () => window.close();
  return (
    <Page name="popup">
      <PopupWork tab={tab} own={own} onOpenSidebar={() => work?.setSidebar('open').then(close)}>
        {(parts) => (
          <Popup
            tab={tab}
            onOpenPanel={tab && hasPanel() ? () => openPanel(tab.tabId).then(close) : undefined}
            onOpenDashboard={() => openPage('dashboard')}
            onOpenPage={openPage}
            onExamine={() => work?.examine(true)}
            onSay={work?.say}
            version={ownVersion()}
            onAllow={(host) => work?.allow(host)}
            ownNotes={own.length > 0 ? <OwnNotes notes={own} onOpen={() => openPage('dashboard', tab?.site)} /> : null}
            lastNoted={<LastNoted sites={notesBySite(notes ?? [])} onOpen={(site) => openPage('dashboard', site)} />}
            {...parts}
          />
        )}
      </PopupWork>
    </Page>
  );
}
