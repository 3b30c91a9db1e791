import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** Where a marked passage begins and ends in the text, and 0 where it denies. */
const Mark = z.array(z.int()).check(z.minLength(2), z.maxLength(3));

/** One policy as a reader marked it. Its words are not kept: only where it is found, and where its passages stand. */
const Label = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
  lang: z.string(),
  /** Repository with commit and path, or address. */
  source: z.string(),
  licence: z.string(),
  kind: z.string(),
  /** `dev` was looked at while phrases were written, `test` was not. */
  split: z.enum(['dev', 'test']),
  /** Of the text that was marked, in UTF-8. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  gold: z.record(z.string(), z.array(Mark)),
});

export interface Passage {
  words: string;
  affirmed: boolean;
}

/** A marked policy with its text. `gold`: by clause the passages that answer it; a clause that is not there is not answered. */
export interface LabelledPolicy extends Omit<z.infer<typeof Label>, 'gold'> {
  text: string;
  gold: Map<string, Passage[]>;
}

/** Reads labels and the texts they were made on. Throws where a text is not there or is another than the one that was marked. */
export async function readLabels(file: string, texts: string): Promise<LabelledPolicy[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return Promise.all(lines.map((line) => withText(Label.parse(JSON.parse(line)), texts)));
}

async function withText(label: z.infer<typeof Label>, texts: string): Promise<LabelledPolicy> {
  const text = await readFile(join(texts, `${label.id}.md`), 'utf8');
  if (createHash('sha256').update(text).digest('hex') !== label.sha256)
    throw new Error(`${label.id}.md is not the text that was marked`);
  const gold = Object.entries(label.gold).map(([clause, marks]): [string, Passage[]] => [
    clause,
    marks.map(([start, end, polarity]) => ({ words: text.slice(start, end), affirmed: polarity !== 0 })),
  ]);
  return { ...label, text, gold: new Map(gold) };
}
