import { arrangePassages } from './arrange-passages';
import { collectBlocks } from './collect-blocks';
import type { PolicyText } from './policy-text';
import { promoteHeadings } from './promote-headings';
import { selectMainBlocks } from './select-main-blocks';

/** Reads a parsed document as passages under headings: recall first, hidden and folded sections too, consent dialogs not. */
export function readPolicyPage(document: Document, url: string): PolicyText {
  const root = document.body ?? document.documentElement;
  const { blocks, cut } = root ? collectBlocks(root) : { blocks: [], cut: false };
  const htmlLang = document.documentElement?.getAttribute('lang')?.trim().slice(0, 35);
  return {
    url: url.slice(0, 2048),
    title: document.title.replace(/\s+/g, ' ').trim().slice(0, 300),
    ...(htmlLang && { htmlLang }),
    passages: arrangePassages(promoteHeadings(selectMainBlocks(blocks))),
    cut,
  };
}
