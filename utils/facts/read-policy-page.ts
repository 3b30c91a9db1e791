import { arrangePassages } from './arrange-passages';
import { collectBlocks } from './collect-blocks';
import { fold } from './page/fold';
import { attribute, rootOf, unclobbered } from './page/unclobbered';
import type { PolicyText } from './policy-text';
import { promoteHeadings } from './promote-headings';
import { selectMainBlocks } from './select-main-blocks';

/**
 * Reads a parsed document as passages under headings: recall first, folded sections too; consent dialogs not, nor what its markup hides for
 * good.
 */
export function readPolicyPage(document: Document, url: string): PolicyText {
  const root = rootOf(document);
  const { blocks, cut } = root ? collectBlocks(root) : { blocks: [], cut: false };
  const html = unclobbered(document, 'documentElement');
  const htmlLang = (html && attribute(html, 'lang'))?.trim().slice(0, 35);
  return {
    url: url.slice(0, 2048),
    title: fold(unclobbered(document, 'title'), 300),
    ...(htmlLang && { htmlLang }),
    passages: arrangePassages(promoteHeadings(selectMainBlocks(blocks))),
    cut,
  };
}
