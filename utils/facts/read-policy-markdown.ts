import { tameWords } from '../evidence';
import { arrangePassages, type LooseBlock } from './arrange-passages';
import { POLICY_LIMITS, type PolicyText } from './policy-text';
import { promoteHeadings } from './promote-headings';

// A line may be as long as the whole file: an expression that tries its places twice would keep the browser busy for hours.
const HEADING = /^ {0,3}#{1,6}\s(.*)$/s;
const UNDERLINE = /^ {0,3}(=+|-{3,})\s*$/;
const ITEM = /^(\s*)(?:[-*+•·–]|\d{1,3}[.)]|[a-z][.)]|\([a-z0-9]{1,4}\))\s(.*)$/is;
const BOLD_LINE = /^(\*\*|__)(.{1,120}?)\1\s*:?$/;

/** Words of a heading without the marks that may close it. */
function headingOf(line: string): string | undefined {
  const words = HEADING.exec(line)?.[1]?.trim();
  if (words === undefined) return BOLD_LINE.exec(line.trim())?.[2];
  let end = words.length;
  while (words[end - 1] === '#') end--;
  return words.slice(0, end).trim();
}

/** What stands between the outermost bars of a line of a table. */
function rowOf(line: string): string | undefined {
  const trimmed = line.trim();
  const isRow = trimmed.length > 1 && trimmed.startsWith('|') && trimmed.endsWith('|');
  return isRow ? trimmed.slice(1, -1) : undefined;
}

/**
 * Words of a line of Markdown without its marks. A link keeps its address, as a reader of the plain text sees it; tags and emphasis go. What
 * opens stands in none that is open: or a line of nothing but brackets would be read from each of them to its end.
 */
function plain(line: string): string {
  return tameWords(line)
    .replace(/!?\[([^[\]]{0,600})\]\(([^)[\]]{0,1000})\)/g, '$1 ($2)')
    .replace(/\[([^[\]]{1,600})\]/g, '$1')
    .replace(/<(https?:[^<>\s]{1,1000})>/g, '$1')
    .replace(/<\/?(a|abbr|b|code|em|i|mark|small|span|strong|sub|sup|u)(\s[^<>]{0,300})?>/gi, '')
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
    .replace(/(?<!\\)\*{1,3}|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])|`/gu, '')
    .replace(/\\([\\`*_{}[\]()#+.!|<>~-])/g, '$1')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** Splits text that is longer than a passage may be. */
const pieces = (text: string): string[] =>
  text.length <= POLICY_LIMITS.passage ? [text] : (text.match(/[\s\S]{1,8000}/g) ?? []).map((it) => it.trim());

/** Reads a policy kept as Markdown or plain text as the same passages. */
export function readPolicyMarkdown(text: string, url: string): PolicyText {
  const kept = text.slice(0, POLICY_LIMITS.chars);
  const blocks: LooseBlock[] = [];
  const pending: { block: LooseBlock | null } = { block: null };
  let tables = 0;
  let inTable = false;
  const close = () => {
    if (!pending.block) return;
    const { text: raw, ...rest } = pending.block;
    const words = plain(raw);
    if (words) for (const piece of pieces(words)) blocks.push({ ...rest, text: piece });
    pending.block = null;
  };
  const add = (block: LooseBlock) => {
    close();
    pending.block = block;
  };

  for (const raw of kept.split(/\r\n?|\n/)) {
    const line = raw.replace(/^\s{0,3}>\s?/, '');
    if (!line.trim()) {
      close();
      inTable = false;
      continue;
    }
    const row = rowOf(line);
    if (row !== undefined) {
      close();
      if (/^[\s|:-]+$/.test(row)) {
        const before = blocks.at(-1);
        if (before?.kind === 'row') before.header = true;
        continue;
      }
      if (!inTable) tables++;
      inTable = true;
      const cells = row.split(/(?<!\\)\|/).map((it) => it.trim());
      add({ kind: 'row', text: cells.filter(Boolean).join(' '), depth: 0, table: tables });
      close();
      continue;
    }
    inTable = false;
    const heading = headingOf(line);
    if (heading !== undefined) {
      add({ kind: 'heading', text: heading, depth: 0 });
      close();
      continue;
    }
    if (UNDERLINE.test(line)) {
      const before = pending.block;
      if (before?.kind === 'paragraph' && before.text.length <= 200) pending.block = { ...before, kind: 'heading' };
      close();
      continue;
    }
    const item = ITEM.exec(line);
    if (item) {
      add({ kind: 'item', text: item[2] ?? '', depth: 1 + Math.min(8, Math.floor((item[1] ?? '').length / 2)) });
      continue;
    }
    if (pending.block) pending.block.text += `\n${line}`;
    else pending.block = { kind: 'paragraph', text: line, depth: 0 };
  }
  close();
  const title = blocks.find((it) => it.kind === 'heading')?.text ?? blocks[0]?.text ?? '';
  return {
    url: url.slice(0, 2048),
    title: title.slice(0, 300),
    passages: arrangePassages(promoteHeadings(blocks)),
    cut: text.length > POLICY_LIMITS.chars || blocks.length > POLICY_LIMITS.passages,
  };
}
