import { askBackground } from '../../utils/extension';

/** What a view may do with kept sites; each rejects with the end of a key `error_<reason>`. */
export const keepSite = (tabId?: number) => askBackground('keepSite', { tabId });
export const forgetSites = (sites: string[]) => askBackground('forgetSites', { sites });

/** A kept site whole, with the quotes behind its row; null where it is not kept any more. */
export const readKeptReport = (site: string) => askBackground('keptReport', { site });
