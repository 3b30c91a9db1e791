export { countFacets, type FacetCounts } from './count-facets';
export { filterNotes } from './filter-notes';
export { foldText } from './fold-text';
export { chosenIn, FACETS, type Facet } from './narrowings';
export { createNoteIndex, type FoundNotes, type NoteIndex } from './note-index';
export { orderNotes } from './order-notes';
export { splitWords } from './split-words';
