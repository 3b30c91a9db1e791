import { QUOTE_LIMIT, type Quote } from '../evidence';
import type { PolicyText } from '../facts';

/** Most places shown. */
const MOST = 5;
/** How much stands around a quote so that it can be found again, and how much of a sentence is quoted. */
const AROUND = 32;
const LINE = 160;

/**
 * What WordPress puts before each part of its model policy, in its translations, and what other generators and authors write where
 * something is to be filled in. Only what nobody writes on purpose: square brackets hold citations and links as well.
 */
const SUGGESTED =
  /(?<![\p{L}])(?:suggested text|texte suggéré|vorgeschlagener text|texto sugerido|testo suggerito|voorgestelde tekst|sugerowany tekst|sugerowana treść|föreslagen text|foreslået tekst|foreslått tekst|ehdotettu teksti|navrhovaný text|doporučený text|text sugerat|javasolt szöveg|προτεινόμενο κείμενο|предложен текст|препоръчителен текст|predloženi tekst|predlagano besedilo|предложени текст|пропонований текст|запропонований текст|предлагаемый текст|önerilen metin|soovitatav tekst|siūlomas tekstas|ieteicamais teksts|text suggerit|testu sugerit|tekst i këshilluar|نص مقترح) ?:/giu;

/** Nouns and verbs that stand in brackets where a name is to be filled in. */
const BLANK_WORDS = [
  'company|organi[sz]ation|business|website|site|app|your|insert|enter|add|fill|campaign|candidate|party|name of',
  'nom|raison sociale|société|entreprise|association|votre|adresse|à compléter|à renseigner|compléter|renseigner|insérer',
  'firma|firmenname|name|ihr|ihre|unternehmen|anschrift|bitte|einfügen|eintragen|ergänzen|verein',
  'nombre|empresa|razón social|su|tu|correo|dirección|insertar|completar|rellenar',
  'nome|azienda|società|ragione sociale|indirizzo|inserire|completare|endereço|inserir|preencher|razão social|morada',
  'naam|bedrijfsnaam|bedrijf|uw|jouw|adres|invullen|vul',
  'nazwa|nazwa firmy|twoja|adres|wpisz|uzupełnij|uzupełnić|wstaw',
  'název|jméno|doplňte|doplnit|vložte|názov|doplniť|navn|virksomhed|indsæt|namn|företag|fyll|infoga|sett inn',
  'yrityksen|nimi|lisää|täytä|επωνυμία|όνομα|εισάγετε|συμπληρώστε|cégnév|kitöltendő|ide írja|numele|denumirea|completați|introduceți',
  'naziv|ime|unesite|upišite|vnesite|име|наименование|въведете|попълнете|назва|вкажіть|название|укажите|şirket|adınız',
].join('|');
/** Words of things to name, at the end or anywhere inside: "[name of the company]", "[your e-mail address]". */
const BRACKETED = new RegExp(
  `[[<](?=[^\\]>\\n]{3,80}[\\]>])\\s?(?:${BLANK_WORDS})(?![\\p{L}])[^\\]>\\n.;]{0,76}[\\]>]`,
  'giu',
);

const PATTERNS: RegExp[] = [
  SUGGESTED,
  BRACKETED,
  /\{\{\s?[\p{L}_][\p{L}\p{N}_ .-]{1,60}\}\}|\$\{[\p{L}_][\p{L}\p{N}_.]{1,60}\}|%[A-Z][A-Z_]{3,40}%/gu,
  /\blorem ipsum\b/giu,
  /(?<![^\s("“„«:])X{4,80}(?![^\s)"”“».,;:])/gu,
  /(?<![\p{L}])(?:à (?:compléter|renseigner)|da (?:completare|compilare)|zu ergänzen|por (?:completar|rellenar)|a preencher|do uzupełnienia|nog in te vullen|to be completed|tbd)(?![\p{L}])(?= ?[\])]|\s?$)/giu,
  /[[(](?:_{3,80}|\?{2,80})[\])]/gu,
];

/** A link in Markdown is none. */
const isLink = (passage: string, end: number) => passage[end] === '(';

interface Place {
  passage: number;
  start: number;
  end: number;
}

/** The line around a placeholder, short, cut at words. */
function widen(text: string, start: number, end: number): { from: number; to: number } {
  if (text.length <= LINE) return { from: 0, to: text.length };
  const room = Math.max(0, LINE - (end - start));
  const left = Math.max(0, start - Math.floor(room / 2));
  const right = Math.min(text.length, left + LINE);
  const from = left === 0 ? 0 : Math.min(start, text.indexOf(' ', left) + 1);
  const space = text.lastIndexOf(' ', right);
  const to = right === text.length || space <= end ? right : space;
  return { from, to: Math.max(to, end) };
}

function placesIn(text: string, passage: number): Place[] {
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter((it) => !isLink(text, it.index + it[0].length))
      .map((it) => ({ passage, start: it.index, end: it.index + it[0].length })),
  ).sort((a, b) => a.start - b.start);
}

/** Where a policy still holds text that its author was to fill in or take out, word for word, one quote for each passage, at most five. */
export function findUnfilled({ passages, url }: PolicyText): Quote[] {
  const quotes: Quote[] = [];
  for (const [number, { text }] of passages.entries()) {
    const [place] = placesIn(text, number);
    if (!place) continue;
    const { from, to } = widen(text, place.start, place.end);
    quotes.push({
      exact: text.slice(from, to).trim().slice(0, QUOTE_LIMIT),
      prefix: text.slice(Math.max(0, from - AROUND), from),
      suffix: text.slice(to, to + AROUND),
      url,
    });
    if (quotes.length === MOST) break;
  }
  return quotes;
}
