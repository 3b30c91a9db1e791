import { countryNames, type KnownAddresses, knownAddresses } from './addresses';
import { foldName } from './fold-name';

/** Longest text looked through, in characters: a quote. */
const READ_LIMIT = 700;
/** Parts of an address that may stand between its street or post code and its country. */
const REACH = 4;
/** A longer part, in words, is a sentence that happens to hold a figure. */
const PART_WORDS = 8;
/** Longest part of an address that is shown, on either side of its post code, in characters. */
const PART_LENGTH = 60;
/** Most words of a country's name. */
const NAME_WORDS = 5;

/** Figures that are no address: dates, articles of a law, links, e-mail. */
const OTHER_FIGURES =
  /\p{L} (?:19|20)\d{2}$|[@/§]|\b(?:art|article|articles|artikel|art[íi]culo|articolo|artigo|section|act|law|gdpr|rgpd|dsgvo|avg|rodo)\b/iu;
/** "17033 Neubrandenburg": a post code before the name of a town. */
const CODE_AND_TOWN = /^\d{3,6}(?: \d{2})? \p{Lu}\p{Ll}/u;

/** A country told by an address, and the words of the address that told it. */
export interface AddressCountry {
  country: string;
  saw: string;
}

/**
 * The country of the first postal address in a text; null where none is written, or its form does not tell. A country's mere name is
 * no address. `law`: countries whose legal phrases stand with it, which settle a post code that several countries write alike.
 */
export function countryOfAddress(text: string, law: readonly string[] = []): AddressCountry | null {
  const parts = text
    .slice(0, READ_LIMIT)
    .split(/[,;|·•\n()]|\s[–—-]\s|(?<=[\p{L}\d]{3})\.(?=\s|$)/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return named(parts) ?? byOwnCode(text.slice(0, READ_LIMIT)) ?? bySharedCode(parts, law);
}

/** "12 Mill Lane, Oldtown, Ireland": a country's name after a street or a post code. */
function named(parts: string[]): AddressCountry | null {
  for (const [place, part] of parts.entries()) {
    const country = countryAtStart(part) ?? countryAfterCode(part);
    if (!country) continue;
    const before = parts.slice(Math.max(0, place - REACH), place);
    const start = countryAfterCode(part) ? before.length : before.findIndex(isAddressPart);
    if (start >= 0) return { country, saw: [...before.slice(start), startsAs(part) ?? part].join(', ') };
  }
  return null;
}

/** The country whose name a part is, or begins with, followed by no other name: "Ireland", "France and by e-mail at…". */
function countryAtStart(part: string): string | null {
  return countryNames().get(foldName(startsAs(part) ?? '')) ?? null;
}

/** The country's name with which a part begins, as it is written there. */
function startsAs(part: string): string | null {
  const words = part.split(/\s/u);
  for (let length = Math.min(NAME_WORDS, words.length); length > 0; length--) {
    const name = words.slice(0, length).join(' ');
    if (countryNames().has(foldName(name))) return /^\p{Lu}/u.test(words[length] ?? '') ? null : name;
  }
  return null;
}

/** "75009 Paris France": the country at the end of the line of its post code. */
function countryAfterCode(part: string): string | null {
  const words = part.split(/\s/u);
  if (words.length > PART_WORDS || !/\d{3}/u.test(part)) return null;
  for (const length of [1, 2]) {
    const country = countryNames().get(foldName(words.slice(-length).join(' ')));
    if (country && words.length > length + 1) return country;
  }
  return null;
}

/** A street with its number or a post code with its town: short, with a figure, beginning or ending like one. */
function isAddressPart(part: string): boolean {
  if (part.split(/\s/u).length > PART_WORDS || OTHER_FIGURES.test(part)) return false;
  return (
    /^(?:[A-Z]{1,3}-)?\d{1,6}[\p{L}]?[\s-]?\p{L}/u.test(part) ||
    /\p{L}{2}.{0,40}\s[\dA-Z]{0,4}\d[\dA-Z]{0,5}$/u.test(part)
  );
}

function byOwnCode(text: string): AddressCountry | null {
  const met = knownAddresses.flatMap(({ code, own }) => {
    const found = own?.exec(text);
    return found ? [{ country: code, saw: found[0], at: found.index }] : [];
  });
  const [first] = met.sort((a, b) => a.at - b.at);
  return first ? { country: first.country, saw: partAround(text, first.at, first.saw.length) } : null;
}

/** The whole part of the address in which its post code stands. */
function partAround(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - PART_LENGTH), at);
  const after = text.slice(at + length, at + length + PART_LENGTH);
  const start = Math.max(...[',', ';', '|', '\n', ':'].map((mark) => before.lastIndexOf(mark)));
  const end = after.search(/[,;|\n]|\.(?:\s|$)/u);
  const whole = before.slice(start + 1) + text.slice(at, at + length) + (end < 0 ? after : after.slice(0, end));
  return whole.trim();
}

/** A post code that several countries write alike, with a town that only one of them has, or under a phrase of one's own law. */
function bySharedCode(parts: string[], law: readonly string[]): AddressCountry | null {
  for (const [place, part] of parts.entries()) {
    const fit = knownAddresses.filter(({ shared }) => shared?.test(part) && isShort(part));
    const beside = [parts[place - 1] ?? '', parts[place + 1] ?? ''];
    const [told, ...others] = fit.filter((it) => namesTown(part, it) || beside.some((near) => isTown(near, it)));
    if (told && others.length === 0) return { country: told.code, saw: part };
    const [own, ...more] = fit.filter(({ code }) => law.includes(code) && CODE_AND_TOWN.test(part));
    if (!told && own && more.length === 0 && law.length === 1) return { country: own.code, saw: part };
  }
  return null;
}

function isShort(part: string): boolean {
  return part.split(/\s/u).length <= PART_WORDS;
}

/** Whether a part is a town's name and nothing else: in "place de la Halle" Halle is no town. */
function isTown(part: string, { towns }: KnownAddresses): boolean {
  return towns.has(foldName(part));
}

function namesTown(part: string, { towns }: KnownAddresses): boolean {
  const words = foldName(part).split(' ');
  return words.some((_, start) =>
    [1, 2, 3].some(
      (length) => start + length <= words.length && towns.has(words.slice(start, start + length).join(' ')),
    ),
  );
}
