import { createNoteIndex } from '../../utils/notes';

/** The page's one index: it outlives the turn from one view to the next. */
export const ownIndex = createNoteIndex();
