import { lazy } from 'react';
import type { Route } from '../dashboard/route';

/** The dashboard's views, each fetched when it is first opened: one does not wait for what another needs. */
const FETCH = {
  sites: () => import('./SitesPart'),
  site: () => import('./SitePart'),
  compare: () => import('./ComparePart'),
  notes: () => import('./NotesPart'),
  trash: () => import('./TrashPart'),
  directory: () => import('./DirectoryPart'),
  transfer: () => import('./TransferPart'),
  share: () => import('./SharePart'),
  changes: () => import('./ChangesPart'),
  policy: () => import('./PolicyPart'),
  link: () => import('./LinkPart'),
  sync: () => import('./SyncPart'),
} as const;

export const SitesPart = lazy(async () => ({ default: (await FETCH.sites()).SitesPart }));
export const SitePart = lazy(async () => ({ default: (await FETCH.site()).SitePart }));
export const ComparePart = lazy(async () => ({ default: (await FETCH.compare()).ComparePart }));
export const NotesPart = lazy(async () => ({ default: (await FETCH.notes()).NotesPart }));
export const TrashPart = lazy(async () => ({ default: (await FETCH.trash()).TrashPart }));
export const DirectoryPart = lazy(async () => ({ default: (await FETCH.directory()).DirectoryPart }));
export const TransferPart = lazy(async () => ({ default: (await FETCH.transfer()).TransferPart }));
export const SharePart = lazy(async () => ({ default: (await FETCH.share()).SharePart }));
export const ChangesPart = lazy(async () => ({ default: (await FETCH.changes()).ChangesPart }));
export const PolicyPart = lazy(async () => ({ default: (await FETCH.policy()).PolicyPart }));
export const LinkPart = lazy(async () => ({ default: (await FETCH.link()).LinkPart }));
export const SyncPart = lazy(async () => ({ default: (await FETCH.sync()).SyncPart }));
export const RescueView = lazy(async () => ({ default: (await import('../dashboard/RescueView')).RescueView }));

/** Begins to fetch a view before its words and notes are here. What cannot be fetched is said where it is shown. */
export function fetchPart(view: Route['view']): void {
  FETCH[view]().catch(() => {});
}
