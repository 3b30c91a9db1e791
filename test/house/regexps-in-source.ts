import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import * as z from 'zod/mini';

/** A regular expression and the files that hold it. */
export interface FoundRegExp {
  source: string;
  flags: string;
  files: string[];
}

/** What the sources hold: the expressions written out, each once, and the files that make others as they run. */
export interface SourceRegExps {
  written: FoundRegExp[];
  makers: string[];
}

const Literal = z.object({ regex: z.object({ pattern: z.string(), flags: z.string() }) });
const Called = z.object({ callee: z.object({ type: z.literal('Identifier'), name: z.literal('RegExp') }) });

/** Reads every TypeScript file below `folders` of `root`. */
export function regExpsInSource(root: string, folders: readonly string[]): SourceRegExps {
  const found = new Map<string, FoundRegExp>();
  const makers = new Set<string>();
  for (const file of folders.flatMap((folder) => filesIn(root, folder))) {
    for (const { source, flags } of regExpsIn(file, readFileSync(join(root, file), 'utf8'), () => makers.add(file))) {
      const known = found.get(`/${source}/${flags}`) ?? { source, flags, files: [] };
      known.files.push(file);
      found.set(`/${source}/${flags}`, known);
    }
  }
  return { written: [...found.values()], makers: [...makers].sort() };
}

function filesIn(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file).replaceAll('\\', '/'));
}

/** The literals of one file; `makes` is told of every `RegExp(…)`. */
export function regExpsIn(file: string, code: string, makes: () => void): { source: string; flags: string }[] {
  const { program, errors } = parseSync(file, code, { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
  const found: { source: string; flags: string }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || value instanceof RegExp) return;
    const literal = 'regex' in value && Literal.safeParse(value).data;
    if (literal) found.push({ source: literal.regex.pattern, flags: literal.regex.flags });
    if ('callee' in value && Called.safeParse(value).success) makes();
    for (const inner of Object.values(value)) visit(inner);
  };
  visit(program);
  return found;
}
