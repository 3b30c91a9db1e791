import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const Patterns = z.union([z.string(), z.array(z.string())]);
const Technology = z.looseObject({
  cats: z.array(z.number()),
  url: z.optional(Patterns),
  html: z.optional(Patterns),
  text: z.optional(Patterns),
  css: z.optional(Patterns),
  scriptSrc: z.optional(Patterns),
  scripts: z.optional(Patterns),
  meta: z.optional(z.record(z.string(), Patterns)),
  dom: z.optional(z.unknown()),
  implies: z.optional(Patterns),
  requires: z.optional(Patterns),
});
export type Technology = z.infer<typeof Technology>;

/** A set of fingerprints as its package holds it. */
export interface RuleSet {
  name: string;
  version: string;
  technologies: Map<string, Technology>;
  /** Names of the categories, by number. */
  categories: Map<number, string>;
}

const PLACES = ['src', '.'];

/** Reads the rules in an unpacked npm package of the Wappalyzer family. Nothing of the package is run. */
export function readRules(folder: string): RuleSet {
  const { name, version } = z.object({ name: z.string(), version: z.string() }).parse(readJson(folder, 'package.json'));
  const place = PLACES.map((it) => join(folder, it)).find((it) => existsSync(join(it, 'categories.json')));
  if (place === undefined) throw new Error(`${name}@${version} holds no rules`);
  const files = existsSync(join(place, 'technologies.json'))
    ? ['technologies.json']
    : readdirSync(join(place, 'technologies'))
        .filter((file) => file.endsWith('.json'))
        .map((file) => join('technologies', file));
  const categories = z
    .record(z.string(), z.looseObject({ name: z.string() }))
    .parse(readJson(place, 'categories.json'));
  return {
    name,
    version,
    technologies: new Map(
      files.flatMap((file) => Object.entries(z.record(z.string(), Technology).parse(readJson(place, file)))),
    ),
    categories: new Map(Object.entries(categories).map(([id, category]) => [Number(id), category.name])),
  };
}

function readJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}
