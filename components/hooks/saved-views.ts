import { askBackground, type Payload } from '../../utils/extension';
import type { SavedView } from '../../utils/notes';
import { newId } from '../notes/new-id';
import { type Asked, useAsked } from './use-asked';

/** The filters the citizen gave names, live. */
export function useSavedViews(): Asked<SavedView[]> {
  return useAsked('savedViews', {}, ['views']);
}

/** Keeps a filter under a name; with `id`, in place of one that is there. Rejects with the end of a key `error_<reason>`. */
export const saveView = ({ id = newId(), ...view }: Payload<'saveView'>['view']): Promise<SavedView> =>
  askBackground('saveView', { view: { ...view, id } });
export const removeView = (id: string): Promise<void> => askBackground('removeView', { id });
