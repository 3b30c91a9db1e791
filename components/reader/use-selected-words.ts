import { type RefObject, useEffect, useState } from 'react';
import { selectionIn } from '../../utils/anchoring';
import { quoteSelection } from '../../utils/notes';
import type { Selection } from '../notes';
import { readerText } from './reader-text';

/** The words of the policy that are selected now, as they can be found again; null where none are. */
export function useSelectedWords(article: RefObject<Element | null>, words: string): Selection | null {
  const [selected, setSelected] = useState<Selection | null>(null);
  useEffect(() => {
    const look = () => setSelected(article.current && selectedIn(article.current, words));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [article, words]);
  return selected;
}

function selectedIn(article: Element, words: string): Selection | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || !touches(selection, article)) return null;
  const place = selectionIn(document, readerText(article, words));
  const quote = place && quoteSelection(words, place.start, place.end);
  if (!place || !quote) return null;
  const { exact, prefix, suffix } = quote;
  return { exact, prefix, suffix, position: { type: 'TextPositionSelector', ...place } };
}

/** Words selected elsewhere on the page are none of the policy's. */
function touches({ anchorNode, focusNode }: globalThis.Selection, article: Element): boolean {
  return article.contains(anchorNode) && article.contains(focusNode);
}
