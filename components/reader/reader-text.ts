import type { PageText } from '../../utils/anchoring';

/** The policy's own words on screen, without the names of questions beside them; places count in the words of all passages. */
export function readerText(article: Element, words: string): PageText {
  const pieces: PageText['pieces'] = [];
  for (const passage of article.querySelectorAll<HTMLElement>('[data-start]')) {
    let start = Number(passage.dataset.start);
    const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text) || node.parentElement?.closest('[data-beside]')) continue;
      pieces.push({ node, start, length: node.length });
      start += node.length;
    }
  }
  return { text: words, pieces, shadows: [], cut: false };
}
