import type { TabChange } from './follow-tabs';

/** Changes of one tab that are followed at once, and the milliseconds within which they are counted. */
const AT_ONCE = 20;
const WITHIN = 10_000;
/** A page that changes its address more often is followed once in so many milliseconds, to where it is then. */
const PAUSE = 1_000;

type Follow = (tabId: number, change: TabChange, url: string | undefined) => Promise<void>;

interface Pace {
  since: number;
  count: number;
  /** Where the tab is, once more than enough has been followed. */
  url?: string;
  waiting: boolean;
}

/**
 * Follows tabs as `follow` does, but not a page that writes its history a thousand times over: each change of address would have the badge,
 * the sidebar and the facts looked after anew. What says nothing of loading or address (titles, icons) is not followed at all.
 */
export function paceTabs(follow: Follow, now: () => number = Date.now): Follow {
  const paces = new Map<number, Pace>();
  const isOver = ({ waiting, since }: Pace) => !waiting && now() - since >= WITHIN;
  return async (tabId, change, url) => {
    if (change.status === undefined && change.url === undefined) return;
    const known = paces.get(tabId);
    const pace = known && !isOver(known) ? known : { since: now(), count: 0, waiting: false };
    // Tabs that are quiet now, or closed, are counted no longer.
    for (const [id, other] of paces) if (isOver(other)) paces.delete(id);
    paces.set(tabId, pace);
    pace.count += 1;
    if (pace.count <= AT_ONCE) return follow(tabId, change, url);
    pace.url = url;
    if (pace.waiting) return;
    pace.waiting = true;
    setTimeout(async () => {
      pace.waiting = false;
      await follow(tabId, { status: 'loading', url: pace.url }, pace.url);
      await follow(tabId, { status: 'complete' }, pace.url);
    }, PAUSE);
  };
}
