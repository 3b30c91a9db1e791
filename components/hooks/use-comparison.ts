import type { Answer } from '../../utils/extension';
import { type Asked, useAsked } from './use-asked';

/** Every kept site as a row, the questions of the rows, and how many records cannot be read, live. */
export function useComparedSites(): Asked<Answer<'comparedSites'>> {
  return useAsked('comparedSites', {}, ['sites', 'policies']);
}

/** Whether the site of a tab is kept, live; of a frame's own tab, or a view's active one, without `tabId`. */
export function useKeptSite(tabId?: number): Asked<Answer<'keptSite'>> {
  return useAsked('keptSite', { tabId }, ['sites', 'report']);
}
