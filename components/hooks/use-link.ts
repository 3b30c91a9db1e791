import type { Answer } from '../../utils/extension';
import { type Asked, useAsked } from './use-asked';

/** What the address of a link says; nothing is opened for it. */
export function useLink(url: string): Asked<Answer<'checkLink'>> {
  return useAsked('checkLink', { url }, []);
}

/** The kept report of a site, live; nothing is asked while no site is known. */
export function useKeptReport(site: string | undefined): Asked<Answer<'keptReport'>> {
  return useAsked('keptReport', site === undefined ? null : { site }, ['sites']);
}
