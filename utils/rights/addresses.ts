import { codeOf } from './code-of';
import type { CountryAddresses } from './define-addresses';
import { foldName } from './fold-name';

const files = import.meta.glob<CountryAddresses>('./addresses/*.ts', { eager: true, import: 'default' });

/** Languages in which a country's name is known in an address: those of Europe that policies are written in. */
const LANGUAGES =
  'en fr de es it pt nl pl bg cs da el et fi ga hr hu is lt lv mt nb ro sk sl sv sq sr tr uk ru ar'.split(' ');

/** A country's way of writing addresses, made ready. */
export interface KnownAddresses extends Pick<CountryAddresses, 'own' | 'shared'> {
  code: string;
  towns: ReadonlySet<string>;
}

export const knownAddresses: readonly KnownAddresses[] = Object.entries(files).map(
  ([path, { own, shared, towns = '' }]) => ({
    code: codeOf(path),
    own,
    shared,
    towns: new Set(towns.split(', ').filter(Boolean).map(foldName)),
  }),
);

let names: ReadonlyMap<string, string> | undefined;

/** Countries by their folded names, those whose addresses are known; made when first asked for. */
export function countryNames(): ReadonlyMap<string, string> {
  names ??= new Map([...namesInLanguages(), ...otherNames()].map(([name, code]) => [foldName(name), code]));
  return names;
}

function namesInLanguages(): [name: string, code: string][] {
  return LANGUAGES.flatMap((lang) => {
    const said = new Intl.DisplayNames(lang, { type: 'region' });
    return knownAddresses.map(({ code }): [string, string] => [said.of(code) ?? code, code]);
  });
}

function otherNames(): [name: string, code: string][] {
  return Object.entries(files).flatMap(([path, { names: also = [] }]) =>
    also.map((name): [string, string] => [name, codeOf(path)]),
  );
}
