import { definePhrases } from '../../define-phrases';
import { ADDRESS, ORGANISATION } from './words/data';

const CONTROLLER =
  /\b(con)?titolar[ei]( autonom[oi])? (del|dei|di) (predetto |suddetto |relativo )?(trattament[oi]|dati|sito)\b/;
/** Where and in whose person a body sits. */
const SEAT =
  /\bsede( (legale|operativa|sociale|nazionale))?\b|\bc\. ?f\.|\bcf\b|\bcod(ice|\.)? ?fisc(ale|\.)|\bp\. ?iva\b|\bpartita iva\b|\blegale rappresentante\b|\brappresentante pro[ -]tempore\b|\bresidente\b|\bdomiciliat[oa]\b/;

export default definePhrases({
  headings:
    /titolar(e|i|ita)\b|chi siamo|chi (tratta|e il|gestisce|raccoglie)|estremi identificativi|proprietario del sito|contitolar/,
  yes: [
    [
      5,
      CONTROLLER,
      /\btitolar[ei]( autonom[oi])? (del|dei|di) (predetto |suddetto |relativo )?(trattament[oi]|dati|sito)( web)?( dei)?( (suoi|tuoi|vostri))?( dati)?( personali)?( \([^)]{0,80}\))?(,? (ai sensi|ex|raccolti|effettuat[oi]|di cui|per)[^,.]{0,120},?)? ?(e|sono|:|-) ?(il|la|l'|lo|i|gli|le|un|una)?( |\b)(?!respons|i suoi|non\b|dei\b|del\b|di\b|che\b|stat[oi] |\.\.|…)\w/,
    ],
    [4, CONTROLLER, ORGANISATION, SEAT],
    [4, CONTROLLER, ADDRESS],
    [
      4,
      /\bin qualita di (con)?titolar[ei]\b|\bquale (con)?titolare (del|dei)\b/,
      /\b(informa|rende|fornisce|comunica|comunicano|trattera|tratta|tratteranno|raccoglie)\b/,
      /\b(dati|informa|quanto segue|informazioni)\b/,
    ],
    [4, /\btitolare ?:/, ADDRESS],
    [1, /\b(con)?titolar[ei]\b/, SEAT],
    [1, /\b(con)?titolar[ei]\b/, ADDRESS],
    [
      4,
      /\b(dati|informazioni)\b/,
      /\b(trattati|trattate|raccolti|gestiti) (da|dal|dalla|dall'|dallo)\b/,
      ORGANISATION,
      SEAT,
    ],
    [4, /\bcontitolari\b/, ORGANISATION],
    [
      4,
      /\bil titolare\b/,
      /\btitolare,? (ai sensi [^,.]{0,60}.{0,120}|e|:)/,
      /\b(e|:) (l'associazione|il partito|il comitato|la lista|la societa)\b/,
    ],
    [
      3.5,
      /\b(sito|portale|piattaforma|sito web|app)\b/,
      /\b(e gestit[oa] da|di proprieta di|gestit[oa] (da|dal|dalla|dall'))/,
      ORGANISATION,
    ],
    [
      4,
      /\b(tratta|trattera|tratta(no)?) (alcuni )?(dati|i (suoi|tuoi))\b/,
      /^.{0,60}(l'associazione|il partito|il comitato|il movimento|la lista)\b/,
      SEAT,
    ],
  ],
  headed: [
    [3, ORGANISATION],
    [3, SEAT],
    [3, ADDRESS],
    // A name that stands alone in its line.
    [3, /^[a-z.'-]{2,25} [a-z.'-]{2,25}( [a-z.'-]{2,25})?( [a-z.'-]{2,25})?$/],
  ],
  veto: [
    /\bindirizzo del nostro sito\b|\blavora con noi\b|^(privacy|cookie) policy\b|\bpersona fisica o giuridica\b|\bdetermina (le finalita|i mezzi)|\bdefinizion|\bper conto del titolare\b|^titolare( del trattamento)?: l'associazione, che\b/,
    /\bsi riserva\b|\binteress[ei] (legittimo )?del titolare\b|\bobblig\w+ .{0,60}titolare\b|\bsoggetto il titolare\b|\btitolare (potra|puo|potrebbe) (avvalersi|nominare)/,
    /\b(contattare|contatta|contattato|scriv\w+ al|rivolg\w+ al|richiest\w+ al|inviat\w+ al|istanza .{0,40}al|chiedere al|comunicat\w+ al) ?(il )?titolare\b|\bdiritto di\b|\besercit\w+|\breclamo\b/,
    /\b(google|facebook|meta|twitter|instagram|youtube|github|apple|paypal|mailchimp|linkedin|stripe|cloudflare|aruba)\b/,
    /(?<!in qualita di )\btitolare (del trattamento )?(e|o|e\/o|ed|ovvero) (il |dal |al |del |i |dei |l'eventuale )?responsabil|\bautonomi titolari\b|\btitolari autonomi\b|\btitolare autonomo\b|\bestremi (identificativi )?del titolare\b|\belenco\b.{0,60}\bresponsabili\b/,
    /…{2}|\.{6}|_{4}|\bdenominazione del titolare\b|\bragione sociale (del|della)\b|\binserisci\b|\be nome e cognome\b/,
  ],
  examples: {
    yes: [
      'Il titolare del trattamento è l’associazione Valle Verde.',
      'Titolare del trattamento dei dati è il comitato Colle Sereno, in persona del legale rappresentante.',
    ],
  },
  counterexamples: [
    'Il titolare del trattamento è la persona fisica o giuridica che determina le finalità e i mezzi.',
    'Il titolare del negozio pianta le rose.',
    'Il titolare si riserva di modificare questa pagina.',
  ],
});
