import { fold } from './fold';
import { languages } from './languages';

/** A length of time as it is written (folded), and as an ISO 8601 duration: `P3Y`, `P6M`, `P2W`, `P30D`. */
export interface WrittenDuration {
  said: string;
  iso: string;
}

const UNITS = [
  ['day', 'D'],
  ['week', 'W'],
  ['month', 'M'],
  ['year', 'Y'],
] as const;

interface Reader {
  pattern: RegExp;
  numbers: Map<string, number>;
  units: { pattern: RegExp; letter: string }[];
}

const readers = new Map<string, Reader | null>();

function readerOf(lang: string): Reader | null {
  const known = readers.get(lang);
  if (known !== undefined) return known;
  const made = makeReader(lang);
  readers.set(lang, made);
  return made;
}

function makeReader(lang: string): Reader | null {
  const { lengths, numbers: names, largerNumbers = {} } = languages.get(lang) ?? {};
  if (!lengths || !names) return null;
  const larger = Object.entries(largerNumbers);
  const numbers = new Map([
    ...names.flatMap((it, at) => it.split(' ').map((name): [string, number] => [name, at + 1])),
    ...larger.flatMap(([value, it]) => it.split('|').map((name): [string, number] => [name, Number(value)])),
  ]);
  const number = `\\d{1,3}|${[...numbers.keys()].join('|')}`;
  const tens = larger.flatMap(([value, it]) => (Number(value) % 10 === 0 ? it.split('|') : []));
  // The end of a compound that is not known here ("thirty-three years", "1.5 years", "1 000 days") is no number of its own.
  const alone = `(?<![\\w-]|\\d[.,'](?=\\d)|\\d (?=\\d{3}\\b)|\\b(?:${[...tens, 'hundred', 'cent'].join('|')})(?: and| et| y| e)? )`;
  const unit = UNITS.map(([name]) => lengths[name]).join('|');
  return {
    // "three (3) years", "thirty (30) days": the figure in brackets counts.
    pattern: new RegExp(`${alone}(?:(${number})|\\w{3,20} \\((\\d{1,3})\\)) ?(?:\\(\\d{1,3}\\) ?)?(${unit})\\b`, 'g'),
    numbers,
    units: UNITS.map(([name, letter]) => ({ pattern: new RegExp(`^(?:${lengths[name]})$`), letter })),
  };
}

/** Every length of time that a text in `lang` names, in order, at most `most`; none in a language without clause phrases. */
export function readDurations(text: string, lang: string, most = 3): WrittenDuration[] {
  const reader = readerOf(lang);
  if (!reader) return [];
  const found: WrittenDuration[] = [];
  for (const [said, name = '', figure, unit = ''] of fold(text).matchAll(reader.pattern)) {
    const count = figure ?? (/^\d/.test(name) ? name : reader.numbers.get(name));
    const letter = reader.units.find(({ pattern }) => pattern.test(unit))?.letter;
    if (count === undefined || letter === undefined || found.length >= most) continue;
    found.push({ said, iso: `P${Number(count)}${letter}` });
  }
  return found;
}
