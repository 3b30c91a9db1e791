import { type ReactNode, Suspense, useEffect } from 'react';
import styles from '../dashboard/Dashboard.module.css';
import { type Route, routeOf } from '../dashboard/route';
import { Shell } from '../dashboard/Shell';
import { openPage, readRescue, useAddress, useLibrary } from '../hooks';
import { useWords } from '../i18n';
import { isRescueReason } from '../library/rescue-reasons';
import type { Library } from '../notes';
import { sayFailure } from '../report/say-failure';
import { Button, StatusText, Unbroken } from '../ui';
import {
  ChangesPart,
  ComparePart,
  DirectoryPart,
  fetchPart,
  LinkPart,
  NotesPart,
  PolicyPart,
  RescueView,
  SharePart,
  SitePart,
  SitesPart,
  SyncPart,
  TransferPart,
  TrashPart,
} from './dashboard-parts';
import { Page } from './Page';
import { SyncLine } from './SyncLine';

/** Sites side by side, all notes, the directory, kept policies, import and export, the trash. */
export function DashboardPage() {
  const route = routeOf(useAddress());
  // One library for all views: turning from one to the next reads nothing again.
  const library = useLibrary();
  useEffect(() => fetchPart(route.view), [route.view]);
  return (
    <Page name="dashboard">
      <Shell route={route} onOpenSettings={() => openPage('options')} notice={route.view !== 'sync' && <SyncLine />}>
        <Waiting key={route.view} title={titleKeyOf(route)}>
          <View route={route} library={library} />
        </Waiting>
      </Shell>
    </Page>
  );
}

/** Views that work without the notes: trouble with those must not take them along. */
const APART: readonly Route['view'][] = ['changes', 'compare', 'directory', 'link', 'policy', 'sync'];

function View({ route, library }: { route: Route; library: Library }) {
  // Once notes are on screen they stay there: the rest is tried again by itself.
  if (library.failed && library.total === null && !APART.includes(route.view))
    return <WithoutNotes route={route} library={library} reason={library.failed} />;
  switch (route.view) {
    case 'changes':
      return <ChangesPart />;
    case 'directory':
      return <DirectoryPart />;
    case 'sites':
      return <SitesPart library={library} query={route.query} />;
    case 'compare':
      return <ComparePart sites={route.sites} />;
    case 'notes':
      return <NotesPart library={library} query={route.query} />;
    case 'site':
      return <SitePart key={route.site} library={library} site={route.site} />;
    case 'trash':
      return <TrashPart library={library} />;
    case 'transfer':
      return <TransferPart library={library} />;
    case 'share':
      return <SharePart site={route.site} tabId={route.tabId} library={library} />;
    case 'sync':
      return <SyncPart library={library} />;
    case 'link':
      return <LinkPart key={route.url} url={route.url} />;
    case 'policy':
      return <PolicyPart tabId={route.tabId} clause={route.clause} library={library} />;
  }
}

/** Kept reports lie apart from the notes: they are there although the notes cannot be opened. */
function WithoutNotes({ route, library, reason }: { route: Route; library: Library; reason: string }) {
  const otherwise = <Failed reason={reason} />;
  if (route.view === 'sites') return <SitesPart library={library} query={route.query} otherwise={otherwise} />;
  if (route.view === 'site')
    return <SitePart key={route.site} library={library} site={route.site} otherwise={otherwise} />;
  return otherwise;
}

const again = () => location.reload();

/** Notes that lie on the disk and cannot be opened are carried out another way; all else is said. */
function Failed({ reason }: { reason: string }) {
  const words = useWords();
  if (isRescueReason(reason)) return <RescueView reason={reason} read={readRescue} onAgain={again} />;
  return (
    <>
      <StatusText>{sayFailure(words, reason)}</StatusText>
      <Button onClick={again}>{words('action_again')}</Button>
    </>
  );
}

/** The title that stands already while its view is on its way. */
function titleKeyOf({ view }: Route): string {
  if (view === 'site' || view === 'share' || view === 'compare') return 'dashboard_sites';
  if (view === 'link') return 'link_title';
  return view === 'policy' ? 'dashboard_changes' : `dashboard_${view}`;
}

/** Views are fetched when they are first opened. */
function Waiting({ title, children }: { title: string; children: ReactNode }) {
  const words = useWords();
  const broken = (
    <>
      <StatusText>{words('dashboard_broken')}</StatusText>
      <Button onClick={again}>{words('action_again')}</Button>
    </>
  );
  return (
    <Unbroken otherwise={broken}>
      <Suspense
        fallback={
          <>
            <h1 className={styles.title}>{words(title)}</h1>
            <StatusText>{words('dashboard_loading')}</StatusText>
          </>
        }
      >
        {children}
      </Suspense>
    </Unbroken>
  );
}
