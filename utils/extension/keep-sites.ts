import { keptSites } from './kept-sites';
import { letGoOnDisk } from './let-go-on-disk';
import { notedSites } from './noted-sites';
import { oneAtATime } from './one-at-a-time';
import { hostGroup, siteGroup } from './site-group';
import { isPage, type SiteOnScreen, siteOfRecord, siteOnScreen } from './site-on-screen';
import { knownTabs, readTab } from './tab-records';
import { tellViews } from './tell-views';

/** What notes and marks keep and let go waits for each other: none is let go that a new note has just found kept. */
const inTurn = oneAtATime();

/** Visits whose report has taken its place already, with the policy it spoke of. */
const refreshed = new Set<string>();
const MOST_VISITS = 500;

/**
 * A kept site is visited again: once its report says as much as the kept one, it takes its place, once a visit, and once more where its
 * policy is another one now. Nothing is requested for it, and nothing comes from private windows. Never throws: it goes along with other work.
 */
export async function refreshKept(tabId: number): Promise<void> {
  try {
    const shown = await siteOnScreen(tabId);
    if (!shown || shown.incognito || refreshed.has(visitOf(shown))) return;
    const db = await keptSites();
    if (!(await db.isKept(shown.group)) || !(await db.refresh(shown))) return;
    if (refreshed.size >= MOST_VISITS) refreshed.clear();
    refreshed.add(visitOf(shown));
    await tellViews({ changed: 'sites' });
  } catch (error) {
    console.info('the kept report stays as it is:', error);
  }
}

/** A note or mark that she keeps: of which site, and the page it speaks of. */
export interface NotedPage {
  site: string;
  url: string;
  /** A mark says itself that the site is a campaign's. */
  marked?: boolean;
}

/**
 * She keeps a new note or mark on a site: the report that a tab shows of it is kept for comparison, unless one is there already or the page
 * is no campaign's. Never throws: that the note is kept does not hang on it.
 */
export async function keepNoted(page: NotedPage): Promise<void> {
  try {
    if (await inTurn(() => keepReportOf(page))) await tellViews({ changed: 'sites' });
  } catch (error) {
    console.info('the report was not kept for comparison:', error);
  }
}

/** Reports kept for a note's sake go once the last note and mark of their site are gone for good. Never throws. */
export async function tidyKept(): Promise<void> {
  try {
    if (await inTurn(forgetUnnoted)) await tellViews({ changed: 'sites' });
  } catch (error) {
    console.info('kept reports will be looked through later:', error);
  }
}

async function keepReportOf(page: NotedPage): Promise<boolean> {
  const shown = await reportOf(page);
  if (!shown) return false;
  const { site, group, report } = shown;
  const db = await keptSites();
  if (await db.isKept(group)) return false;
  await db.keep({ site, group, report, why: 'noted' }, new Date());
  return true;
}

async function forgetUnnoted(): Promise<boolean> {
  const db = await keptSites();
  const { sites } = await db.all();
  const noted = new Set((await notedSites()).map(hostGroup));
  const gone = sites.filter(({ site, why }) => why === 'noted' && !noted.has(hostGroup(hostOf(site))));
  const keys = gone.map(({ site }) => site);
  if (keys.length === 0) return false;
  await db.forget(keys, 'noted');
  letGoOnDisk();
  return true;
}

function visitOf({ visit, report: { policy } }: SiteOnScreen): string {
  return `${visit} ${policy.status === 'read' ? policy.reading.url : policy.status}`;
}

/** The report of a site in any tab but those of private windows; on a host that many share, of the very page. */
async function reportOf({ site, url, marked = false }: NotedPage): Promise<SiteOnScreen | undefined> {
  for (const tabId of await knownTabs()) {
    const record = await readTab(tabId);
    if (!record || record.group !== (isPage(record.group) ? siteGroup(url) : hostGroup(site))) continue;
    const shown = siteOfRecord(record);
    const campaign = marked || record.override === 'campaign' || shown?.report.detection.verdict !== 'other';
    if (shown && campaign && !shown.incognito) return shown;
  }
  return undefined;
}

/** The host in a site's key. */
function hostOf(site: string): string {
  return site.split('/', 1)[0] ?? site;
}
