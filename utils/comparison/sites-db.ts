import type { Report } from '../report';
import { connectSites, type Stores } from './connection';
import { isPoorer } from './is-poorer';
import { type KeptSite, MOST_SITES, type WhyKept } from './kept-site';
import { listSites, putRows, type SiteList } from './list-sites';
import { SitesUnavailable } from './sites-unavailable';
import { readSiteRecord, type StoredSite } from './stored-site';

/** A report to be kept. `group`: whatever hosts or pages are one site; at most one report is kept of it. */
export interface SiteDraft {
  site: string;
  group: string;
  why: WhyKept;
  report: Report;
}

/** The sites kept for comparison. Every promise that resolves means "on disk". Opened by the background alone. */
export interface SitesDb {
  /** Every kept site as a row, the newest kept first. Records that cannot be read are kept, skipped, and counted. */
  all(): Promise<SiteList>;
  /** Whether a report is kept of a group, readable or not. */
  isKept(group: string): Promise<boolean>;
  /** The kept report of a group; null where none is kept, `sites_broken` where it cannot be read. */
  ofGroup(group: string): Promise<KeptSite | null>;
  /** One kept site whole; null where it is not kept, `sites_broken` where it cannot be read. */
  read(site: string): Promise<KeptSite | null>;
  /**
   * Keeps a report. Asked for, it takes the place of the one kept of its group; for a note's sake it only fills an empty place. What was
   * asked for once stays so. Refused, with `sites_full`, where there are as many as can be kept. Answers what is kept now.
   */
  keep(draft: SiteDraft, now: Date): Promise<KeptSite>;
  /** A report takes the place of the one kept of its group, unless that is newer or says more. Tells whether it did. */
  refresh(newer: { group: string; report: Report }): Promise<boolean>;
  /** Deletes kept reports, all or none; with `why`, only those that are kept for that reason alone. */
  forget(sites: string[], why?: WhyKept): Promise<void>;
  /** Lets go of the database; a later call opens it again. */
  close(): void;
}

/** Opens the database, upgrading what an older version stored. Throws `SitesUnavailable`, as all of it does. */
export async function openSites(name = 'isoloir-sites'): Promise<SitesDb> {
  const connection = connectSites(name);
  await connection.open();

  return {
    all: () => listSites(connection),

    isKept: (group) => connection.read(async ({ sites }) => (await sites.index('group').count(group)) > 0),

    ofGroup: async (group) => required(await connection.read(({ sites }) => sites.index('group').get(group))),

    read: async (site) => required(await connection.read(({ sites }) => sites.get(site))),

    keep: ({ site, group, why, report }, now) =>
      connection.write(async (stores) => {
        const record = await findRecord(stores, { site, group });
        const before = readSiteRecord(record);
        if (record && why === 'noted') return legible(record);
        if (!record && (await stores.sites.count()) >= MOST_SITES) throw new SitesUnavailable('sites_full');
        const kept: KeptSite = {
          version: 1,
          site: record?.site ?? site,
          why,
          keptAt: before?.keptAt ?? now.toISOString(),
          report,
        };
        await put(stores, kept, group);
        return kept;
      }),

    refresh: ({ group, report }) =>
      connection.write(async (stores) => {
        const before = readSiteRecord(await stores.sites.index('group').get(group));
        if (!before || !saysMore(report, before.report)) return false;
        await put(stores, { ...before, report }, group);
        return true;
      }),

    forget: (sites, why) =>
      connection.write(async (stores) => {
        for (const site of sites) {
          if (why && readSiteRecord(await stores.sites.get(site))?.why !== why) continue;
          await stores.sites.delete(site);
          await stores.rows.delete(site);
        }
      }),

    close: () => connection.close(),
  };
}

/** The record that stands in the place of a site, whether or not it can be read. */
async function findRecord(
  { sites }: Stores<'readwrite'>,
  { site, group }: Pick<SiteDraft, 'site' | 'group'>,
): Promise<StoredSite | undefined> {
  return (await sites.index('group').get(group)) ?? sites.get(site);
}

async function put(stores: Stores<'readwrite'>, kept: KeptSite, group: string): Promise<void> {
  await stores.sites.put({ ...kept, group });
  await putRows(stores, [kept]);
}

/** A report is read in parts: one of the same instant may hold a policy, or another page's form, that was on its way before. */
function saysMore(newer: Report, kept: Report): boolean {
  if (Date.parse(newer.readAt) < Date.parse(kept.readAt) || isPoorer(newer, kept)) return false;
  return JSON.stringify(newer) !== JSON.stringify(kept);
}

function required(record: StoredSite | undefined): KeptSite | null {
  return record ? legible(record) : null;
}

function legible(record: StoredSite): KeptSite {
  const kept = readSiteRecord(record);
  if (!kept) throw new SitesUnavailable('sites_broken');
  return kept;
}
