import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import * as z from 'zod/mini';
import { gate } from '../../utils/detection';
import { gateFeatures } from '../../utils/detection/gate-features';
import { weighPage } from '../../utils/detection/weigh-page';
import { readGlance, readPage } from '../../utils/facts';
import { readImprint } from '../../utils/imprint';
import { identify } from '../../utils/platforms';
import { openDocument } from '../inspect/open-document';
import { readHtmlFile } from '../inspect/read-html-file';

/** One line of the list: a saved page, whether it is a campaign's, and what keeps it apart from others. */
const Row = z.object({
  id: z.string(),
  url: z.string(),
  html: z.string(),
  campaign: z.boolean(),
  site: z.string(),
  language: z.string(),
  /** What sort of page: "candidate", "news"… for the figures alone. */
  kind: z.string(),
  /** How much it counts beside a real page: pages written for tests count less. */
  weight: z.optional(z.number().check(z.gt(0), z.lte(1))),
});

/** A labelled page as fitting sees it: no word of it, only how fully each signal shows. */
export interface Labelled extends z.infer<typeof Row> {
  target: 0 | 1;
  signals: Record<string, number>;
  enough: boolean;
  gate: Record<string, number>;
  /** What the gate as it stands says. */
  opened: boolean;
}

/** Reads and measures every page of a list of JSON lines; files are relative to it. Throws with the line that is none. */
export async function readLabelled(list: string): Promise<Labelled[]> {
  const lines = (await readFile(list, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const labelled: Labelled[] = [];
  for (const line of lines) labelled.push(await measure(Row.parse(JSON.parse(line)), dirname(list)));
  return labelled;
}

async function measure(row: z.infer<typeof Row>, folder: string): Promise<Labelled> {
  const { document, close } = openDocument(await readHtmlFile(resolve(folder, row.html)), row.url);
  try {
    const glance = readGlance(document, row.url);
    const facts = readPage(document, row.url);
    const { shown, enough } = weighPage(facts, identify(facts), readImprint(facts.text, facts.url));
    return {
      ...row,
      target: row.campaign ? 1 : 0,
      signals: Object.fromEntries(shown.map(({ id, share }) => [id, share])),
      enough,
      gate: gateFeatures(glance),
      opened: gate(glance),
    };
  } finally {
    close();
  }
}
