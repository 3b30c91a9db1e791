import { definePhrases } from '../../define-phrases';

/** An e-mail address (also written against robots), a telephone number, a postal address. */
const MAIL = /\w ?(@|[([](at|a)[)\]]) ?[\w-]{1,60}( ?[([](punkt|dot)[)\]] ?|\.)\w/;
const REACH =
  /\w ?(@|[([](at|a)[)\]]) ?[\w-]{1,60}( ?[([](punkt|dot)[)\]] ?|\.)\w|\b(tel|telefon|fon|mobil)\b\W{1,4}\+?[\d(]|\bkontaktformular\b|\bpostweg\b/;
const ADDRESS = /\b\d{4,5} [a-z]{3,}|\b[a-z]*(strasse|gasse|weg|platz|str\.) \d/;

export default definePhrases({
  headings:
    /^(\d+\.? ?)?kontakt(daten|e|aufnahme bei|adressen?|informationen)?\b(?!.{0,4}(formular|aufnahme$))|verantwortlich|ansprechpartner|fragen|impressum|name und (anschrift|kontaktdaten)|kontaktieren/,
  yes: [
    [
      5,
      MAIL,
      /\b(fragen?|anliegen|anfragen?|rechte?n?|datenschutz\w*|auskunft\w*|ausubung|ersuchen|hinweise|bedenken|loschung)\b/,
      /\b(kontakt\w*|wend\w+|erreich\w*|schreib\w*|unter|an|per|verfugung|e-?mail|mail|richten)\b/,
    ],
    [4, MAIL, /\b(wir|uns|unser\w*)\b/, /\b(erreich\w*|kontakt\w*|schreib\w*|wend\w+|verbindung|e-?mail|mail)\b/],
    [4, MAIL, /\bverantwortlich\w*\b/],
    [
      3,
      /\b(wend(e|en|est)|kontaktier\w*|erreich\w*|schreib\w*|richten|verbindung setz\w*)\b/,
      /\b(fragen?|anliegen|ausubung|rechte)\b/,
      /\b(uns|verantwortliche\w*|vorstand|adresse|anschrift|kontaktdaten|impressum)\b/,
    ],
  ],
  headed: [
    [4, REACH],
    [2, ADDRESS],
  ],
  veto: [
    /\baufsichtsbehorde\w*|\bdatenschutzbehorde|\blandesbeauftragt|\bbundesbeauftragt|\bpoststelle\b|\bedob\b|\bbeschwerde/,
    /\b(google|facebook|meta|twitter|instagram|youtube|github|apple|paypal|mailchimp|linkedin|vimeo)\b/,
    /\bhosting|\bprovider\b|\bauftragsverarbeiter|\bregistrier\w* sie\b|\bwerbung\b|\banschrift der behorde/,
    /\bwenn sie (uns|mir) .{0,60}(schreiben|kontaktieren|anfrage\w* zukommen)\b|\bbei (der|ihrer) kontaktaufnahme\b|\bzweck\w*\b/,
    /\bdatenschutzbeauftragt|\bdatenschutzverantwortlich/,
  ],
  examples: {
    yes: [
      'Bei Fragen zum Garten schreiben Sie uns an hallo@tal.example oder per Post.',
      'Du erreichst uns unter hallo@tal.example.',
    ],
  },
  counterexamples: [
    'Wenn Sie uns per Kontaktformular schreiben, freuen wir uns.',
    'Die Aufsichtsbehörde erreichen Sie unter poststelle@behoerde.example bei Fragen.',
  ],
});
