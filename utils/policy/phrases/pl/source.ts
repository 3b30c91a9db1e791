import { definePhrases } from '../../define-phrases';

const ELSEWHERE =
  /\b(z|ze) (\w+ )?(zrod\w+|rejestr\w*|baz\w*|spis\w*) (\w+ )?(publiczn|powszechn|ogolnodostepn|jawn|dostepn|zewnetrzn|wyborc)\w*|\b(publicznie|powszechnie|ogolnie) dostepn\w+|\bod (osob|podmiotow|stron|organizacji|firm|organow|partnerow|administratorow) (trzecich|innych|zewnetrznych|wspolpracuj\w+|publicznych)\b|\bod (innych|stron trzecich|partnerow|naszych partnerow|podmiotu|pracodawc\w+)\b|\b(rejestr|spis)\w* wyborc\w+|\bkrajow\w+ rejestr\w+ sadow\w+|\bceidg\b|\bz (portali|mediow|serwisow) spolecznosciow\w+|\bnie bezposrednio od\b|\bz innych zrodel\b|\blist\w* wyborcz\w+/;
const GET =
  /\b(pozysk\w+|otrzym\w+|zbiera\w+|zebran\w*|pobiera\w+|pobran\w+|pochodz\w+|uzysk\w+|gromadz\w+|dostaj\w+)\b/;
const DATA = /\bdan(e|ych|ymi)\b|\binformacj(e|i|ami)\b|\badres(y|ow)\b|\bbaza danych\b/;

export default definePhrases({
  headings: /\bzrod(lo|la|el)\b|\bskad\b|\bpochodzeni\w+|\bpozyskiwani\w+/,
  yes: [
    [5, ELSEWHERE, GET, DATA],
    [
      5,
      /\bzrod(lo|lem|la)\b.{0,40}\b(danych|pochodzenia)\b/,
      /\b(jest|sa|stanowi|:)/,
      /\brejestr\w*|\bosob\w* trzeci\w*|\bpubliczn\w*|\bpodmiot\w*|\borganizac\w*/,
    ],
    [5, /\b(przetwarzamy|przetwarza)\b.{0,40}\bdane\b/, /\boczywiscie upubliczni\w+|\bupublicznion\w+/],
  ],
  headed: [[3, /\b(rejestr|baza|bazy|strony internetowe|krs|ceidg|dostepn\w+ publicznie)\b/]],
  no: [
    [
      6,
      ELSEWHERE,
      /\bnie (pozysk\w+|zbiera\w+|otrzym\w+|pobiera\w+|gromadz\w+|uzysk\w+)\b/,
      /\bdan(e|ych)\b|\binformacj\w*/,
    ],
  ],
  exceptions: /\b(chyba,? ze|z wyjatkiem|o ile|jesli|jezeli|poza)\b/,
  veto: [
    /\bcookies?\b|\bciasteczk\w*|\bwtyczk\w*|\bgoogle\b|\bfacebook\b/,
    /\b(prawo do|zadac|zrodl\w+ .{0,40}\bjezeli\b|informacji o zrodl\w+)\b|\bprzysluguj\w*/,
  ],
  examples: {
    yes: ['Adresy pozyskujemy także ze źródeł publicznie dostępnych.', 'Otrzymujemy dane od innych stowarzyszeń.'],
    no: ['Nie pozyskujemy danych od osób trzecich.'],
    also: ['data-collected'],
  },
  counterexamples: ['Od innych ogrodników otrzymujemy nasiona.', 'Źródło bije w ogrodzie publicznie dostępnym.'],
});
