import { type Passage, POLICY_LIMITS } from './policy-text';

/** A stretch of text before it knows its heading and lead-in. */
export interface LooseBlock {
  kind: Passage['kind'];
  text: string;
  /** How many lists an item stands in. */
  depth: number;
  lang?: string;
  /** Number of the data table that a row belongs to, and whether the row holds its column titles. */
  table?: number;
  header?: boolean;
}

/** The end of a text that is too long for a lead-in, cut at a word: what stands last introduces the list. */
function tail(text: string): string {
  if (text.length <= POLICY_LIMITS.heading) return text;
  const cut = text.slice(-POLICY_LIMITS.heading);
  return cut.slice(cut.indexOf(' ') + 1);
}

/** Puts blocks under their nearest heading, items behind their lead-in, rows under their table's column titles. */
export function arrangePassages(blocks: LooseBlock[]): Passage[] {
  const passages: Passage[] = [];
  let heading = '';
  /** Lead-in by list depth; 0 is the paragraph before the outermost list. */
  let leads: string[] = [];
  let columns: { table: number; text: string } | null = null;
  for (const block of blocks.slice(0, POLICY_LIMITS.passages)) {
    const { kind, text, depth, table } = block;
    const lang = block.lang ? { lang: block.lang } : {};
    if (kind === 'heading') {
      heading = text.slice(0, POLICY_LIMITS.heading);
      leads = [];
      passages.push({ kind, text, heading, ...lang });
      continue;
    }
    if (kind === 'row') {
      if (block.header && table !== undefined) columns = { table, text: tail(text) };
      const lead = !block.header && columns && columns.table === table ? { lead: columns.text } : {};
      passages.push({ kind, text, heading, ...lead, ...lang });
      continue;
    }
    if (kind === 'item') {
      const lead = leads.slice(0, Math.max(1, depth)).findLast((it) => it);
      passages.push({ kind, text, heading, ...(lead && { lead: tail(lead) }), ...lang });
      leads = leads.slice(0, Math.max(1, depth));
      if (text.trimEnd().endsWith(':')) leads[Math.max(1, depth)] = text;
      continue;
    }
    leads = [text];
    passages.push({ kind, text, heading, ...lang });
  }
  return passages;
}
