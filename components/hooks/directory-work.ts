import { askBackground } from '../../utils/extension';
import type { Mark, MarkDraft } from '../../utils/notes';
import { named } from './named';
import { type Asked, useAsked } from './use-asked';

const NONE: Mark[] = [];

/** Marks of the directory for a site, live; none until known. Nothing is asked while no site is known. */
export function useSiteMarks(site: string | undefined): Mark[] {
  return useAsked('siteMarks', site === undefined ? null : { site }, ['directory']).value ?? NONE;
}

/** The whole directory, live. */
export function useDirectory(): Asked<Mark[]> {
  return useAsked('directory', {}, ['directory']);
}

/** What can be done with the directory; each rejects with the end of a key `error_<reason>`. */
export const saveMark = (mark: MarkDraft): Promise<Mark> => askBackground('saveMark', { mark: named(mark) });
export const removeMarks = (ids: string[]): Promise<void> => askBackground('removeMarks', { ids });
/** Adds marks of others as they are, all or none. */
export const importMarks = (marks: Mark[]): Promise<{ added: number }> => askBackground('importMarks', { marks });
