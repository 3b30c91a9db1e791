import { openSites, type SitesDb } from '../comparison';

let opening: Promise<SitesDb> | undefined;

/** The sites kept for comparison, opened once; a database that could not be opened is tried again next time. */
export function keptSites(): Promise<SitesDb> {
  opening ??= openSites().catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}
