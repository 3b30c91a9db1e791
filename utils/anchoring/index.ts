export { type FoundQuote, findQuote, type QuoteToFind, quoteFinder } from './find-quote';
export { type FoldedText, foldText } from './fold-text';
export { rangesOf } from './page-ranges';
export { PAGE_LIMITS, type PageText, type Piece, textOf } from './page-text';
export { samePage } from './same-page';
export { selectionIn } from './selection-in';
