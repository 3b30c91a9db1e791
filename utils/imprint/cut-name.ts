/** Longest name kept, in characters. */
const NAME_LIMIT = 120;

/** Labels and articles that come before a name. */
const BEFORE_NAME =
  /^(?:[-–—•*·>"“”«»(]\s?|(?:nom ?\/ ?raison sociale|nom|name|raison sociale|d[ée]nomination(?: sociale)?|soci[ée]t[ée]|firma|naam|nome|nombre|raz[óo]n social|denominaci[óo]n(?: social)?|denominazione|ragione sociale|nazwa|n[áa]zev|n[áa]zov|naziv|n[ée]v|denumire|navn|namn|nimi|ονομα|име)\s?:\s?|(?:la soci[ée]t[ée]|l[’']association|l[’']entreprise|le|la|les|the|die|der|den|il|la ditta|el)\s)/iu;

/** Where a name ends: marks between items, the start of an address, or words that begin another statement. */
const AFTER_NAME = new RegExp(
  [
    '\\s?[|•·;\\n]',
    '\\s[–—-]\\s',
    '\\s?\\((?!e\\))',
    '\\s(?:on behalf of|and not authori[sz]ed|and authori[sz]ed|not authori[sz]ed|au capital|dont le si[èe]ge|pour le compte de|immatricul[ée]e?|situ[ée]e?|bas[ée]e?|domicili[ée]e?|sise?|RCS|sur (?:des|ses|les) serveurs|wohnhaft|vertreten durch|gehostet|betrieben|mit Sitz|z siedzib[ąa]|con sede|con domicilio|com sede|domiciliad[ao]|gevestigd|with (?:its )?registered|whose|dont l|SIRET|SIREN|NIF|CIF|NIPC|P\\.? ?IVA|C\\.F\\.|I[ČC]O?|KvK|NIP|KRS|VAT)(?!\\p{L})',
    '\\s(?:[:：]\\s)?[\\w.+-]{1,64}(?:@|\\s?[[(](?:at|arobase|chiocciola)[\\])])',
    '\\s(?:https?:|www\\.)',
    '\\s(?:both |all )?(?:at|of) (?=\\d)',
    // The next label on the same line: "Adresse :", "Protection des données :".
    "\\s(?=\\p{Lu}\\p{Ll}{1,24}(?: \\p{Ll}[\\p{L}’']{0,20}){0,3}\\s?:)",
  ].join('|'),
  'u',
);

/** Forms of company whose comma or full stop belongs to the name. */
const COMPANY =
  /^(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Co|PBC|SA|S\.A|SAS|S\.A\.S|SARL|S\.[àa]\.?r\.?l|GmbH|AG|KG|e\.V|BV|B\.V|SpA|S\.p\.A|Srl)\b\.?/u;
/** Forms of company that are written with a full stop at their end. */
const DOTTED =
  /(?:^|[\s.])(?:Inc|Ltd|Corp|Co|S\.A|S\.A\.S|S\.p\.A|B\.V|e\.V|[sS]\.r\.o|[sS]\.r\.l|S\.L|A\.Ş|z\. ?s|o\.o|Lda|Kft|Zrt|Nyrt)$/u;
/** Words that make a sentence of what would be a name. */
const SENTENCE = /\s(?:est|sont|utilise|is|are|was|will|may|ist|sind|wird|werden|è|sono|son|são|jest|este)\s/u;
/** Words that begin a sentence and no name, before a small letter. */
const OPENS_SENTENCE =
  /^(?:Voor|Pour|For|Für|Per|Para|In|Im|Auf|On|At|As|Nous|We|Wir|Notre|Our|Your|Unsere?|This|These|Dieser?s?|Ce|Cette|Il|Vous|You|Conform[ée]ment|Gemäß|En|Tout|All|Any|Si|If|Wenn|Nel|Con|Con|De|Deze|Wij)\s\p{Ll}/u;
/** Titles and initials whose full stop ends nothing. */
const ABBREVIATION =
  /(?:^|[\s.-])(?:\p{Lu}|M|MM|Mr|Mrs|Ms|Mme|Mlle|Me|Dr|Pr|Prof|Ing|Mag|Mgr|St|Ste|Sr|Jr|No|Hr|Fr|Dipl|Sp|ing|arch|avv|dott)$/u;

/**
 * The name at the beginning of `text`, without label, article and what follows; empty where it reads like no name. Hands back
 * also where it ends in `text`.
 */
export function cutName(text: string, start: RegExp = /^[\p{Lu}\p{N}]/u): { name: string; end: number } {
  let from = 0;
  for (let i = 0; i < 3; i++) from += BEFORE_NAME.exec(text.slice(from, from + 60))?.[0].length ?? 0;
  const rest = text.slice(from, from + NAME_LIMIT * 2);
  if (!start.test(rest)) return { name: '', end: from };
  const stop = AFTER_NAME.exec(rest)?.index ?? rest.length;
  const name = rest.slice(0, Math.min(stop, sentenceEnd(rest), NAME_LIMIT)).replace(/[\s*_,:"“”«»]{1,10}$/u, '');
  return SENTENCE.test(name) || OPENS_SENTENCE.test(name) ? { name: '', end: from } : { name, end: from + name.length };
}

/** Where the first comma or full stop stands that is not part of a name. */
function sentenceEnd(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark !== ',' && mark !== '.' && mark !== '!' && mark !== '?') continue;
    const after = text.slice(at + 1, at + 20).trimStart();
    if (mark === ',') {
      const company = COMPANY.exec(after);
      if (!company) return at;
      return text.indexOf(company[0], at) + company[0].length;
    }
    const ends = text[at + 1] === undefined || /\s/u.test(text[at + 1] ?? '');
    const form = ends ? COMPANY.exec(after) : null;
    if (form) return text.indexOf(form[0], at) + form[0].length;
    if (!ends || ABBREVIATION.test(text.slice(Math.max(0, at - 6), at))) continue;
    return DOTTED.test(text.slice(Math.max(0, at - 6), at)) ? at + 1 : at;
  }
  return text.length;
}
