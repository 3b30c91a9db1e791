import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate =
  'kandydat wybor burmistrz posel radn okreg komitet;glos dolacz wesprzyj program wolontari wplac;gazet redak ' +
  'koszyk wiadomosci';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example: 'Nasz komitet wyborczy wystawia kandydatów w wyborach do rady i ma program dla gminy: głosuj na nas.',
  common: 'i, w, na, z, do, nie, się, jest, że, to, oraz, dla, o',
  ours: 'nasz*, my, nas, nam, mój, moja, moje, mnie',
  standsFor: 'na',
  candidate: 'kandydat*, kandydac*, kandyduję, startuję, lider listy',
  election: 'wybor*, wybory, wyborcz*, wyborc*, samorządowe, parlamentarne, referendum',
  office:
    'burmistrz*, prezydent*, wójt*, poseł*, posł*, senator*, radn*, sejmik*, sejm*, europoseł*, rada miasta, ' +
    'rada gminy, starosta',
  constituency: 'okręg*, okręg wyborczy, gmina, powiat, województw*',
  party:
    'partia*, partii, partię, komitet wyborczy, kww, ruch społeczny, stowarzyszenie, koalicj*, ugrupowani*, ' +
    'zarząd',
  stands:
    'kandyduję, startuję, startuje w wyborach, nasi kandydaci, nasz kandydat, nasza kandydatka, naszych kandydatow, ' +
    'nasza partia, naszej partii, glosuj na, moja kampania, nasza kampania, moja kandydatura, moj okreg, ' +
    'nasze kolo, nasz komitet',
  campaign: 'kampani*, spotkanie z mieszkańcami, wiec, wiece, wiecu, ulotk*, plakat*',
  vote: 'głosuj*, głos, głosy, głosow*, zagłosuj*, oddaj głos, lokal wyborczy',
  volunteer: 'wolontari*, pomóż*, zaangażuj*, działaj, włącz się, wspieraj',
  donate: 'wpłać*, wpłat*, darowizn*, wesprzyj*, wspieraj*, zbiórk*',
  join: 'dołącz*, wstąp*, zapisz się, deklaracj*, zostań członkiem',
  member: 'członk*, członek, sympatyk*, działacz*',
  programme: 'program*, postulat*, priorytet*, obietnic*, nasze cele, manifest',
  manifesto: 'program wyborczy, program partii',
  list: 'lista, listy, nasi kandydaci, zespół, drużyna',
  endorse: 'poparc*, popieraj*, rekomendacj*',
  topics:
    'edukacj*, zdrowi*, bezpieczeństw*, mieszkani*, transport*, podatk*, podatek, klimat*, gospodark*, ' +
    'prawa kobiet, świeckie państwo, ekologi*, kultur*, senior*, transparentność',
  newsroom:
    'gazet*, redakcj*, dziennikarz*, prenumerat*, sport, pogoda, horoskop*, najnowsze wiadomości, wiadomości, ' +
    'rozrywka, felieton*, publicystyk*, reklam*, czytaj także, magazyn',
  shop: 'koszyk*, dodaj do koszyka, dostaw*, zamówien*, promocj*, sklep internetowy, zwroty, cena',
  authority:
    'państwowa komisja wyborcza, ministerstw*, urząd*, gov pl, bip, biuletyn informacji publicznej, ' +
    'urząd miasta, urząd gminy, załatw sprawę, przetargi, zamówienia publiczne, samorząd studencki',
  observer: 'sondaż*, wszyscy kandydaci, wyniki wyborów, analiza*, sprawdzamy',
  union:
    'związek, związku, związki zawodowe, związkow*, stowarzyszeni*, uniwersytet*, uczelni*, parafi*, fundacj*, student*, klub sportowy, ' +
    'samorząd studencki, parlament studentów, uczeln*, szkoł*, rektor*, dziekan*, wydział*, darczyńc*',
} satisfies Lexicon;
