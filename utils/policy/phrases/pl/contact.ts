import { definePhrases } from '../../define-phrases';

/** An e-mail address, also written against robots. */
const MAIL = /\w ?(@|[([](at|malpa)[)\]]) ?[\w-]{1,60}( ?[([](kropka|dot)[)\]] ?|\.)\w/;
/** The same, or a telephone number. */
const TOLD =
  /\w ?(@|[([](at|malpa)[)\]]) ?[\w-]{1,60}( ?[([](kropka|dot)[)\]] ?|\.)\w|\b(tel|telefon\w*|kom|nr tel)\b\W{1,4}\+?[\d(]|\+48/;
const REACH =
  /\w ?(@|[([](at|malpa)[)\]]) ?[\w-]{1,60}( ?[([](kropka|dot)[)\]] ?|\.)\w|\b(tel|telefon\w*|kom|nr tel)\b\W{1,4}\+?[\d(]|\+48|\bformularz\w* kontaktow\w+\b/;

export default definePhrases({
  headings:
    /^(\W{0,3}\w{1,4}[.)]? )?kontakt\b|\bkontakt (z|do|w)\b|\bdane kontaktowe\b|\badministrator\w*|\bpytania\b|\bjak sie (z nami )?skontaktowac\b|\binformacje (podstawowe|ogolne)\b/,
  yes: [
    [
      5,
      REACH,
      /\b(kontakt(u|em)?|kontaktuj\w*|kontaktowac|skontaktuj\w*|skontaktowac|napisz\w*|pisz\w*|wyslij|wyslac|kierowac|zglaszac|zglos\w*|zwroc\w*|zwracac)\b/,
    ],
    [
      2,
      TOLD,
      /\b(pytani\w*|spraw(ach|ie|y)|watpliwosc\w*|danych|prywatnosci|praw(a|o)?|uprawnien\w*|administrator\w*)\b/,
    ],
    [4, /^(\W{0,3}\w{1,3}[.)] )?(adres )?(poczty elektronicznej|e-?mail|mail)( kontaktowy)?:? ?\S/, MAIL],
    [4, MAIL, /\badministrator\w*|\bz siedziba\b|\bul\./, /\be-?mail\w*|\badres\w*/],
    [
      4,
      /\b(kontaktowac sie|skontaktowac sie|skontaktuj sie|skontaktuj|prosimy o kontakt|kontakt z (administratorem|nami)|mozna kontaktowac|zwrocic sie|kierowac)\b/,
      /\b(adres\w*|siedzib\w*|listown\w*|pisemn\w*|wskazan\w*|pocztow\w*|formularz\w*|mailow\w*)\b/,
      /\b(danych|administrator\w*|pytan\w*|spraw\w*|nami|praw)\b/,
    ],
    [
      3,
      /\b(skontaktowac sie|skontaktuj sie|prosimy o kontakt|kontakt)\b/,
      /\b(z nami|administratorem|sekretariat\w*|biurem)\b/,
      /\b(pytan\w*|spraw\w*|watpliwosc\w*|praw|skorzystani\w+)\b/,
    ],
  ],
  headed: [[4, TOLD]],
  veto: [
    /\bkontaktujac\b.{0,200}\bprzekazuj\w*|\badres nadawcy\b/,
    /\b(do uzupelnienia|uzupelnic|uzupelnij)\b/,
    /\b(inspektor\w*|iod(o|em|a)?)\b|\borgan\w* nadzor\w*|\buodo\b|\burz\w+ ochrony\b|\bskarg\w*|\bpodmiot\w+ przetwarzaj\w+/,
    /\b(google|facebook|meta|twitter|instagram|youtube|mailerlite|mailchimp|linkedin|dostawc\w+|hosting\w*|wtyczk\w*|cookies?|ciasteczk\w*)\b/,
    /\b(jesli|jezeli|gdy) (skontaktujesz|kontaktujesz|wyslesz|przeslesz|przekazales|uzytkownik (skontaktuje|wysle))\b|\bw celu (udzielenia|odpowiedzi|obslugi)\b|\bprzetwarz\w+ .{0,60}\bformularz\w* kontaktow\w*|\bza pomoca formularz\w*\b.{0,60}\bprzechow\w*|\bobslug\w+ (formularz|zglosz|zapyt)\w*|\bart\. ?6\b/,
    /\bformularz\w* kontaktow\w*\b.{0,120}\b(zbiera|podaj|imi|przetwarz|zbieran)\w*|\b(zbiera|przetwarza|obejmuj|gromadz)\w*\b|\bdo innych firm\b|\bnotari\w*/,
  ],
  examples: {
    yes: [
      'W sprawach dotyczących danych napisz do nas: ogrod@dolina.example.',
      'Kontakt z administratorem jest możliwy pod adresem ogrod@dolina.example.',
    ],
  },
  counterexamples: [
    'Jeśli skontaktujesz się z nami przez formularz kontaktowy, ucieszymy się.',
    'Kontakt z przyrodą jest ważny dla wszystkich, którzy mają pytania.',
    'Skargę można wysłać na adres organu nadzorczego: urzad@organ.example.',
  ],
});
