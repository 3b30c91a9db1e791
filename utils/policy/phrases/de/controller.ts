import { definePhrases } from '../../define-phrases';

const RESPONSIBLE =
  /\bverantwortlich(er|e|en)? (fur|im sinne|gem\.?|gemass|nach|i\. ?s|ist|sind)\b|\bverantwortlicher?:|\bverantwortliche[nr]? (daten\w* )?stellen?\b|\b(daten)?verantwortlicher?\b|\bdatenverarbeitende stelle\b|\bverantwortung fur die (daten)?(ver|be)arbeitung/;
const PROCESSING =
  /\b(daten)?(ver|be)arbeitung(en)?\b|\bdaten(schutz\w*|erhebung|erfassung)?\b|\bdsgvo\b|\bds-gvo\b|\bpersonendaten\b|\bwebsite\b|\bwebseite\b|\bangebote?s?\b|\bonline\w+|\bstelle\b/;
/** How those who run a campaign are called. */
const ORGANISATION =
  /\be\. ?v\b|\bgmbh\b|\bg?ug\b|\b[a-z]*(verein|verband|partei|stiftung|initiative|komitee|gewerkschaft|genossenschaft|gesellschaft|fraktion|bundnis|kampagne|arbeitsgruppe|ministerium|vorstand|sekretariat)(e?s)?\b|\b(stadt|gemeinde|kandidatin?|burgermeister\w*)\b/;
const ADDRESS = /\b[a-z]*(strasse|gasse|weg|platz|allee|str\.) \d|\b\d{4,5} [a-z]{3,}/;

export default definePhrases({
  headings:
    /verantwortlich|\bwer (wir sind|sind wir)\b|^(\w+\.? )?(betreiber|anbieter)\b|name und (anschrift|kontaktdaten|adresse)|datenverarbeitende stelle|kontaktadressen?/,
  yes: [
    [5, RESPONSIBLE, PROCESSING, /\b(ist|sind)\b|:/],
    [2, RESPONSIBLE, ORGANISATION],
    [1, RESPONSIBLE, ADDRESS],
    [
      4,
      /\bverantwortlich(er|e)?\b/,
      /\bverantwortlich(er|e)?:? .{0,80}(\be\. ?v\b|\b\d{4,5} [a-z]{3,}|\b[a-z]*(strasse|str\.) \d)/,
    ],
    [
      5,
      /\b(ist|sind) .{0,120}\bverantwortlich\b/,
      /\bfur die (daten)?(ver|be)arbeitung\b|\bfur die (erhebung|nutzung|verwendung)\b|\bim sinne (der|des|von)\b/,
    ],
    [
      4,
      /\bwir\b/,
      /\b(wir, |wir sind |das (ist|sind) )(das sind )?(der|die|das)\b/,
      ORGANISATION,
      /\b(verantwortlich\w*|im folgenden|nachfolgend)\b/,
    ],
    [4, /\b(datenschutz\w*|erklarung)\b/, /\bgilt fur die (daten)?verarbeitung durch\b/],
    [
      4,
      /\b(website|webseite|seite|internetauftritt\w*|onlineangebot\w*|onlineauftritt\w*|plattform|app)\b/,
      /\b(betrieben (von|durch)|betreiber(in)? (ist|sind)|anbieter(in)? (ist|sind)|wird von)\b/,
      ORGANISATION,
    ],
    [5, /\bdatenverarbeitung auf dieser (website|webseite|seite)\b/, /\berfolgt durch\b/],
    [
      5,
      /\bgemeinsam\w*\b/,
      /\bverantwortlich(e|keit)?\b/,
      /\bart(ikel|\.)? ?26\b|\bgemeinsam (fur die|verantwortlich)|\bgemeinsame[nr]? verantwort/,
      ORGANISATION,
    ],
  ],
  headed: [
    [3, ORGANISATION],
    [4, /^ist (der|die|das) |\bsiehe impressum\b|\bim impressum\b/],
    // A name that stands alone in its line.
    [3, /^[a-z.'-]{2,25} [a-z.'-]{2,25}( [a-z.'-]{2,25})?( [a-z.'-]{2,25})?$/],
  ],
  veto: [
    /\bnaturliche oder juristische person\b|\bentscheidet (allein|uber)|\bnicht verantwortlich\b|\bkeine verantwortung\b/,
    /\bverantwortlich(er|e)? (fur (den|die) |im sinne .{0,40})?(inhalte?|seiteninhalt|redaktion)\b|\bverantwortlich fur den inhalt\b/,
    /\b(verlinkte|drittanbieter|jeweilige\w* (anbieter|betreiber)|andere\w* anbieter|externe\w* (links|angebote))\b/,
    /\b(google|facebook|meta|twitter|instagram|youtube|github|apple|paypal|mailchimp|linkedin)\b/,
    /\bkontaktieren\b|\bsie sind\b|\bhaftung|\brechte? (von|gegen)uber\b|\bwenden\b|\bwahrnehmen\b|\bgeltend machen\b|\b(anderen|weiteren) verantwortlichen\b/,
    /\b(dessen|ihren?|deren) verantwortung\b|\bvertragspartner\b|\bauftragsverarbeiter\b|\bdatenschutzverantwortlich/,
    /\bbetroffene[nr]? person\b|\bunterliegt\b|\bverantwortlichen ubertragen/,
  ],
  examples: {
    yes: [
      'Verantwortlich für die Datenverarbeitung ist der Verein Grünes Tal.',
      'Verantwortliche Stelle im Sinne der DSGVO ist das Komitee Sonnenhang.',
    ],
  },
  counterexamples: [
    'Für den Inhalt der verlinkten Seiten ist stets der jeweilige Anbieter verantwortlich.',
    'Verantwortlicher ist die natürliche oder juristische Person, die über Zwecke und Mittel entscheidet.',
    'Wir sind für den Rasen im Garten verantwortlich.',
  ],
});
