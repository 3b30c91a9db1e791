import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'kandid voleb volby volic primator poslan zastupitel strana+;hlas kampan pridej priorit dobrov;';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Naše hnutí se účastní voleb a na kandidátce jsou lidé z města: náš volební program je pro vás, dejte nám hlas.',
  common: 'a, je, se, na, v, že, to, z, do, pro, si, jsou, jako, není',
  ours: 'naš*, náš, my, nás, nám, můj, moje, mě',
  standsFor: 'na, do, pro',
  candidate: 'kandid*, kandidátk*, lídr*, lídryně, na primátora, na starostu',
  election: 'volby, volební*, voleb, volbách, volič*, komunální, předvolební*, referend*',
  office:
    'primátor*, starost*, hejtman*, poslanec, poslanci, poslank*, poslaneck*, senátor*, zastupitel*, ' +
    'europoslan*, radní, prezident*, parlament*',
  constituency: 'volební obvod, volební kraj, okres*, obvod*, kraj',
  party: 'strana, strany, stranu, politická strana, hnutí, koalice, sdružení, členská základna, regiony, předsednictv*',
  stands:
    'kandiduji, kandiduju, kandidujeme, nasi kandidati, nas kandidat, nase kandidatka, nase strana, ' +
    'nasi strany, nase hnuti, nas volebni*, muj volebni*, volte nas, dejte nam hlas, nas lidr, ' +
    'nasi zastupitele',
  campaign: 'kampaň*, kampan*, mítink*, leták*, plakát*, debata',
  vote: 'hlas, hlasy, hlasuj*, hlasov*, volte, volím, volit, jak volit, přeferenční hlas*, volební místnost*',
  volunteer: 'dobrovoln*, zapoj*, zapoj se, pomoz*, pomůžu, chci pomoci, přidej se, sdílej*',
  donate: 'přispě*, dar, dary, daruj*, podpoř*, podpořte*, poslat dar, transparentní účet',
  join: 'přidej*, staň se členem, staňte se členem, vstup*, registrovaný příznivec, přihlášk*',
  member: 'člen*, příznivc*, příznivec, podporovatel*',
  programme: 'program*, priorit*, naše argumenty, naše cíle, body, stanov*',
  manifesto: 'volební program*, volebního programu, programové prohlášení',
  list: 'kandidátka, kandidátní listina, kandidátní*, tým, lidé, náš tým',
  endorse: 'podpora, podporují, kdo je s námi, doporučují, záštit*',
  topics:
    'vzdělání, školství, zdravotnictví, doprava, bydlení, bezpečnost, životní prostředí, daně, ekonomika, ' +
    'transparentnost, svobod*, klima, digitalizace, otevřenost, korupce, evropa',
  newsroom:
    'noviny, redakc*, novinář*, předplatné, předplatit, sport, počasí, horoskop*, zprávy, magazín, komentáře, ' +
    'inzerce, rozhovor*, aktuálně, krimi',
  shop: 'košík*, do košíku, doprava zdarma, objednávk*, obchod, dostupnost, skladem, reklamace, slevy, sleva',
  authority:
    'ministerstvo, úřad*, český statistický úřad, městský úřad, úřední deska, povinné informace, ' +
    'obecní úřad, podatelna, vyhlášky, rozpočet obce, zastupitelstvo obce',
  observer: 'průzkum*, všichni kandidáti, výsledky voleb, volební kalkulačka, analýz*, ověřujeme',
  union:
    'odbor*, univerzit*, fakult*, student*, farnost*, nadac*, spolek, svaz, ' +
    'spolek, výroční schůze, studentská komora, škola, žáci, dárc*',
} satisfies Lexicon;
