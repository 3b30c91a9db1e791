import { clueOfPattern } from './address-clue';
import { type Address, compileAddress } from './address-pattern';
import type { Mark } from './define-platform';
import { compileGlob } from './glob';
import type { KnownPlatform } from './known-platforms';
import type { Look, Sighting } from './look-table';
import type { LookTables } from './look-tables';
import type { PageView } from './page-view';
import { KINDS, type Signal } from './signal';
import { clueOfGlob, clueOfWords } from './text-clue';
import { compileText } from './text-pattern';

type See = (address: Address) => Sighting | null;
type AddressKind = { [Kind in keyof PageView]: PageView[Kind] extends Address[] ? Kind : never }[keyof PageView];

/** Puts a platform's fingerprints into the tables. `place` ranks its first one; hands back where the next platform's begin. */
export function compilePlatform(platform: KnownPlatform, tables: LookTables, place: number): number {
  const { fingerprints, except = [], reserved = [] } = platform;
  const never = except.map(compileAddress);
  let next = place;

  /** Compiles what finds an address, leaving out what is never a sign. */
  const seeing = (match: string): See => {
    const pattern = compileAddress(match);
    return (address) => {
      const found = pattern(address);
      if (!found || never.some((exception) => exception(address))) return null;
      if (found.account && reserved.includes(found.account)) return null;
      return { saw: address.shown, account: found.account };
    };
  };
  const look = (kind: Signal['kind'], { weight, variant }: Partial<Look> = {}): Look => ({
    platform,
    place: next++,
    kind,
    weight: weight ?? KINDS[kind].weight,
    variant,
  });
  const byAddress = (table: AddressKind, kind: Signal['kind'], marks: Mark[] = [], weight?: number) => {
    for (const { match, ...said } of marks.map(readMark))
      tables[table].add(
        clueOfPattern(match),
        look(kind, { ...said, ...(weight === undefined ? {} : { weight }) }),
        seeing(match),
      );
  };
  const byName = (kind: 'id' | 'class', marks: Mark[] = []) => {
    for (const { match, ...said } of marks.map(readMark)) {
      const fits = compileGlob(match);
      tables[kind].add(clueOfGlob(match), look(kind, said), (name) => (fits(name) ? { saw: name } : null));
    }
  };

  byAddress('address', 'address', fingerprints.address);
  byAddress('stylesheet', 'stylesheet', fingerprints.stylesheet);
  byAddress('script', 'script', fingerprints.script);
  byAddress('image', 'image', fingerprints.image);
  byAddress('frame', 'frame', fingerprints.frame);
  byAddress('path', 'path', fingerprints.path);
  byAddress('link', 'link', fingerprints.link);
  byAddress('ownForm', 'form', fingerprints.form?.filter(isOfThisSite));
  // A form that posts elsewhere says where it sends, and nothing about who hosts the page.
  byAddress(
    'form',
    'form',
    fingerprints.form?.filter((mark) => !isOfThisSite(mark)),
    0,
  );
  for (const { rel, match, ...said } of fingerprints.relation ?? []) {
    const [fits, see] = [compileGlob(rel.toLowerCase()), seeing(match)];
    tables.relation.add(clueOfPattern(match), look('relation', said), (it) => (fits(it.rel) ? see(it.address) : null));
  }
  for (const { words, match, ...said } of fingerprints.credit ?? []) {
    const [see, read] = [seeing(match), compileText(words)];
    tables.credit.add(clueOfPattern(match), look('credit', said), ({ text, address }) =>
      read(text) && see(address) ? { saw: text } : null,
    );
  }
  for (const { match, ...said } of (fingerprints.generator ?? []).map(readMark))
    tables.generator.add(null, look('generator', said), compileText(match, true));
  for (const { name, match, ...said } of fingerprints.meta ?? []) {
    const [fits, read] = [compileGlob(name), compileText(match)];
    tables.meta.add(clueOfGlob(name), look('meta', said), (it) =>
      fits(it.name) && read(it.content) ? { saw: it.content || it.name } : null,
    );
  }
  for (const { match, ...said } of (fingerprints.inlineScript ?? []).map(readMark))
    tables.inlineScript.add(clueOfWords(match), look('inlineScript', said), compileText(match));
  byName('id', fingerprints.id);
  byName('class', fingerprints.class);
  for (const names of fingerprints.fields ?? [])
    tables.fields.add(names[0] ?? null, look('fields'), (there) =>
      names.every((name) => there.includes(name)) ? { saw: names.join(' ') } : null,
    );
  return next;
}

function readMark(mark: Mark): Exclude<Mark, string> {
  return typeof mark === 'string' ? { match: mark } : mark;
}

function isOfThisSite(mark: Mark): boolean {
  return readMark(mark).match.startsWith('/');
}
