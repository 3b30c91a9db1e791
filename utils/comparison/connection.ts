import { type Connection, connect, type Stores as StoresOf } from '../database';
import { steps } from './migrations';
import { asSitesUnavailable } from './sites-unavailable';
import type { SitesLayout } from './stored-site';

type Name = 'sites' | 'rows' | 'questions';

/** All stores, in one transaction: a report and its row come and go together. */
export type Stores<M extends 'readonly' | 'readwrite'> = StoresOf<SitesLayout, Name, M>;

export type SitesConnection = Connection<SitesLayout, Name>;

/** A connection to the kept sites. `todo` are the migrations; only tests hand over others. */
export function connectSites(name: string, todo = steps): SitesConnection {
  return connect<SitesLayout, Name>({
    name,
    steps: todo,
    stores: ['sites', 'rows', 'questions'],
    unavailable: asSitesUnavailable,
  });
}
