import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { quoteSelection, type TextQuoteSelector } from '../notes';

const Selected = z.nullable(z.object({ text: z.string(), start: z.number(), end: z.number() }));

/** The words selected in a tab's page, with what stands around them; null where nothing is, or the page may not be read. */
export async function readSelection(tabId: number): Promise<TextQuoteSelector | null> {
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, func: takeSelection });
    const selected = Selected.parse(injected?.result);
    return selected && quoteSelection(selected.text, selected.start, selected.end);
  } catch {
    return null;
  }
}

/**
 * Runs in the page, cut out of this file: may use nothing from outside itself. What is typed in a field is part of no range and of no
 * text node that is read here.
 */
function takeSelection(): z.infer<typeof Selected> {
  const reach = 1_024;
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const exact = selection.toString().slice(0, 100_000);
  let [before, after] = ['', ''];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && after.length < reach; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (node.parentElement?.closest('script, style, noscript, template, textarea')) continue;
    if (node === range.startContainer) before += text.slice(0, range.startOffset);
    else if (range.comparePoint(node, 0) < 0) before = (before + text).slice(-reach);
    if (node === range.endContainer) after += text.slice(range.endOffset);
    else if (range.comparePoint(node, 0) > 0) after += text;
  }
  return { text: before + exact + after, start: before.length, end: before.length + exact.length };
}
