import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as z from 'zod/mini';
import type { BatchRow } from './flat-row';

const Row = z.object({
  id: z.string(),
  url: z.string(),
  html: z.optional(z.string()),
  policy: z.optional(z.string()),
});

/** Reads a list of rows, one JSON object a line. A line that is none comes back as its error; the rest is read all the same. */
export async function* readBatch(list: string): AsyncGenerator<BatchRow | { id: string; error: string }> {
  let place = 0;
  for await (const line of createInterface({ input: createReadStream(list), crlfDelay: Number.POSITIVE_INFINITY })) {
    place += 1;
    if (line.trim() === '') continue;
    yield parseRow(line, place);
  }
}

function parseRow(line: string, place: number): BatchRow | { id: string; error: string } {
  try {
    return Row.parse(JSON.parse(line));
  } catch {
    return { id: `line ${place}`, error: 'not a line of the form {"id","url","html"} or {"id","url","policy"}' };
  }
}
