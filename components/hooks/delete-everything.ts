import { askBackground } from '../../utils/extension';
import { settle } from './settle';

/** Deletes all that is stored on this device: what views keep themselves, and then the rest; the extension starts anew by it. */
export function deleteEverything(): void {
  localStorage.clear();
  settle(askBackground('deleteEverything', {}));
}

/** Whether this page was opened because everything was deleted. */
export const hasDeleted = () => location.hash === '#deleted';

/** Whether this page was opened because not everything could be. */
export const hasLeft = () => location.hash === '#left';
