const ADDRESS_LIMIT = 240;
/** Parts (title, form of company, register number) that may stand between a name and its address. */
const BETWEEN = 5;
/** Parts of one address: building, street, box, town, region, country. */
const PARTS = 7;
const WORDS = 9;

/** What parts an address on one line. */
const MARKS = /[,;|·•*()]|(?<=[\p{L}\d]{3})\.\s(?=\p{Lu}\p{Ll})|\s[–—-]\s|^[–—-]\s/u;
const BEFORE =
  /^\s?(?:[\p{L}’' ]{0,40}(?:adresse?|address|anschrift|indirizzo|direcci[óo]n|domicilio|morada|adres|sede|si[èe]ge|sitz|osoite|sídlo|székhely|sediu|siedziba)(?: postale?| social| legale?)?\s?[:：]|(?:dont )?(?:le )?si[èe]ge social (?:est )?(?:situ[ée]|sis|fix[ée]|[ée]tabli)?(?: au| [àa])?|situ[ée]e?(?: au| [àa])?|sise?(?: au| [àa])?|bas[ée]e?(?: au| [àa])?|domicili[ée]e?(?: au| [àa])?|con sede (?:legale )?in|con domicilio en|com sede (?:na|em)|mit sitz in|(?:(?:both|all) )?(?:located )?(?:at|of)) ?/iu;

/** "NIF G123 y domicilio en Calle Mayor 1": what says that an address follows, with what stands before it. */
const SEATED =
  /^.{0,60}? (?:domicilio (?:social )?en|si[èe]ge social (?:est )?(?:situ[ée]|[ée]tabli|fix[ée])? ?(?:au|à)|sede (?:legale )?in|Sitz in|gevestigd (?:te|aan)|registered office (?:is )?at) /u;
const STREET_WORDS = new RegExp(
  [
    '(?<!\\p{L})(?:rue|avenue|av\\.|ave|bd|boulevard|place|chemin|all[ée]e|impasse|quai|route|cours|square|street|st|road|rd|lane|ln|drive|dr|way|blvd|trail|trl|circle|pkwy|parkway|highway|hwy|broadway|crescent|close|court|terrace|house|suite)(?!\\p{L})',
    '(?:stra(?:ß|ss)e|str\\.|weg|platz|gasse|allee|damm|ufer|straat|laan|plein|gracht|kade|gatan|v[äa]gen|gade|vej|veien|gata|katu|tie|t[äa]nav|iela)(?!\\p{L})',
    '(?<!\\p{L})(?:via|viale|piazza|corso|largo|vicolo|calle|c/|plaza|paseo|carrer|rua|avenida|pra[çc]a|travessa|ul\\.|ulica|aleja|al\\.|n[áa]m\\.|n[áa]m[ěe]st[íi]|ulice|utca|[úu]t|t[ée]r|krt\\.|strada|str|bulevardul|bd\\.|οδ[όo]ς|λεωφ[όο]ρος|ул\\.|бул\\.|вул\\.|cesta|trg|gatv[ėe]|g\\.|pr\\.|sokak|caddesi|cad\\.|mah\\.)(?!\\p{L})',
    '(?<!\\p{L})(?:p\\.? ?o\\.? ?box|b\\.?p\\.?|cs|postfach|postbus|postboks|apartado|casella postale|tsa|pmb) ?\\d',
  ].join('|'),
  'iu',
);
/** Post codes as countries write them, beside the name of a town. */
const POST_CODE =
  /(?<![\p{L}\p{N}/])(?:(?:[A-Z]{1,2}-)?\d{4,6}(?:-\d{4})?|\d{3} \d{2}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[\dW] ?[A-Z\d]{4})(?![\p{L}\p{N}])/u;
const NUMBER_FIRST = /^\d{1,5} ?(?:bis|ter|quater|[a-zA-Z](?!\p{L}))?,? ?(?:\p{L}|\d{1,3}(?:st|nd|rd|th)(?!\p{L}))/u;
const NUMBER_LAST = /^\p{Lu}[\p{L}.’' -]{2,50} \d{1,4} ?[a-zA-Z]?(?: ?[/-] ?\d{1,4}[a-zA-Z]?)?\.?$/u;
const BARE_NUMBER = /^(?:n[º°o.]{0,2} ?)?\d{1,4} ?[a-zA-Z]?(?:-\d{1,4})?$/iu;
const TOWN = /^\p{Lu}[\p{L}.’' -]{1,40}$/u;
/** A street is written with a capital, but for the word for it: "via Roma 3". */
const STREET_START =
  /^(?:[\p{Lu}\d]|(?:via|viale|piazza|corso|rue|avenue|place|boulevard|bd|calle|c\/|plaza|rua|ul\.|ulica|ul) ?\p{Lu})/u;
/** "Comitato Esempio 2026" ends in a year. */
const YEAR_LAST = /\p{L} (?:19|20)\d{2}$/u;
/** Figures that are no address: registers, telephone, dates, capital. */
const OTHER_FIGURES =
  /\b(?:RCS|SIRE[NT]|TVA|VAT|NIF|CIF|P\.? ?IVA|KvK|HRB|IČO?|NIP|KRS|capital|t[ée]l|telef|phone|fax|fon|mobile?|handy|CNPJ|FPPC)|[€$]|^\+?[\d ().-]{6,90}$/iu;

/** What may follow a town: its country, in the languages that addresses are written in. */
const COUNTRY =
  /^(?:france|frankreich|francia|germany|deutschland|allemagne|austria|(?:ö|oe)sterreich|belgi(?:um|que|[ëe])|luxemb(?:o)?urg|switzerland|schweiz|suisse|svizzera|ital(?:y|ia|ie)|spain|espa[ñn]a|espagne|portugal|(?:the )?netherlands|nederland|pays-bas|ireland|irlande|united kingdom|uk|england|scotland|wales|royaume-uni|poland|polska|czech republic|[čc]esk[áo](?: republika)?|slovensk[oá](?: republika)?|magyarorsz[áa]g|rom[âa]nia|българия|hrvatska|slovenija|ελλάδα|κύπρος|danmark|sverige|norge|suomi|finland|eesti|latvija|lietuva|malta|[íi]sland|t[üu]rkiye|україна|united states(?: of america)?|[ée]tats-unis(?: d[’']am[ée]rique)?|usa|canada|australia|new zealand|ch|de|fr|be|it|es|ie|eu)$/iu;

interface Part {
  text: string;
  kind: 'street' | 'code' | 'number' | 'town' | 'country' | null;
  /** Stands on the line of the part before it. */
  sameLine: boolean;
}

/** The first postal address in the lines after a name, its parts joined by commas; empty where none stands near. */
export function readAddress(lines: string[]): string {
  const parts = lines.flatMap(partsOf);
  const first = parts.slice(0, BETWEEN + 1).findIndex(({ kind }) => kind === 'street' || kind === 'code');
  if (first < 0) return '';
  const address: Part[] = [];
  for (const part of parts.slice(first, first + PARTS)) {
    if (!continues(address, part, parts[first + address.length + 1])) break;
    address.push(part);
  }
  return isWhole(address)
    ? address
        .map(({ text }) => text)
        .join(', ')
        .slice(0, ADDRESS_LIMIT)
    : '';
}

function partsOf(line: string): Part[] {
  return line
    .split(MARKS)
    .map((part) =>
      part
        .replace(SEATED, '')
        .replace(BEFORE, '')
        .replace(/[\s.]{1,4}$/u, '')
        .trim(),
    )
    .filter((part) => part !== '')
    .map((text, i) => ({ text, kind: kindOf(text), sameLine: i > 0 }));
}

/** A town belongs to the street on its line or to the post code after it; after a post code only a country follows. */
function continues(address: Part[], { kind, sameLine }: Part, following: Part | undefined): boolean {
  const kinds = address.map((part) => part.kind);
  if (kind === null || kinds.includes('country')) return false;
  if (kind === 'country') return kinds.includes('code') || kinds.includes('town');
  if (kinds.includes('code')) return kind === 'street' && address.length === 1;
  if (kind === 'town') return following?.kind === 'code' || (sameLine && !kinds.includes('town'));
  return true;
}

/** A post code with something beside it, or a street with its number. */
function isWhole(address: Part[]): boolean {
  const kinds = address.map(({ kind }) => kind);
  if (kinds.includes('code')) return true;
  if (!kinds.includes('street')) return false;
  const isStreet = address.some(({ text }) => STREET_WORDS.test(text));
  const isNumbered = address.some(({ text }) => /\d/u.test(text));
  return isNumbered && (isStreet || kinds.includes('number'));
}

function kindOf(part: string): Part['kind'] {
  if (COUNTRY.test(part)) return 'country';
  if (part.length > 90 || part.split(' ').length > WORDS || OTHER_FIGURES.test(part) || /[:：!?@©]/u.test(part))
    return null;
  if (YEAR_LAST.test(part)) return null;
  const numbered = NUMBER_FIRST.test(part);
  // "7345 Example Ave": four or five figures before a street are its number.
  if (numbered && STREET_WORDS.test(part) && !POST_CODE.test(part.replace(/^\d{1,5}/u, ''))) return 'street';
  if (POST_CODE.test(part) && /\p{Lu}/u.test(part)) return 'code';
  if (numbered || NUMBER_LAST.test(part)) return 'street';
  if (STREET_WORDS.test(part) && STREET_START.test(part)) return 'street';
  if (BARE_NUMBER.test(part)) return 'number';
  return TOWN.test(part) ? 'town' : null;
}
