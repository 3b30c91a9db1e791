import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as read from '../../test/facts/facts-of';
import type { Glance, PageFacts } from '../../utils/facts';

export { documentOf } from '../../test/facts/facts-of';

/**
 * The same as `test/facts/facts-of`, with what was read once kept in files: reading pages is not what is mutated, and takes ten times as
 * long as judging them. `cli/mutate.ts` names the folder and empties it before each run, for the reading may change.
 */
const KEPT = process.env.MUTATION_KEPT ?? 'kept';

export const pageFactsOf = kept('facts', read.pageFactsOf) satisfies (html: string, url?: string) => PageFacts;
export const glanceOf = kept('glance', read.glanceOf) satisfies (html: string, url?: string) => Glance;

function kept<T>(kind: string, readIt: (html: string, url?: string) => T) {
  return (html: string, url?: string): T => {
    const file = join(KEPT, `${kind}-${createHash('sha1').update(`${url} ${html}`).digest('hex')}.json`);
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
    const value = readIt(html, url);
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, JSON.stringify(value));
    return value;
  };
}
