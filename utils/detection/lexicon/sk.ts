import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = ';pridaj;';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Naše hnutie sa zúčastní volieb a na kandidátke sú ľudia z mesta: náš volebný program je pre vás, dajte nám hlas.',
  common: 'a, je, sa, na, v, že, to, z, do, pre, si, sú, ako, nie',
  ours: 'naš*, náš, my, nás, nám, môj, moje, mňa',
  standsFor: 'na, do, za',
  candidate: 'kandid*, kandidát*, líder*, líderka',
  election: 'voľby, voleb*, volieb, voľbách, volič*, komunálne, referend*',
  office:
    'primátor*, starost*, župan*, poslanec, poslanci, poslank*, poslaneck*, europoslan*, zastupiteľ*, ' +
    'prezident*, parlament*',
  constituency: 'volebný obvod, okres*, obvod*, kraj',
  party: 'strana, strany, stranu, politická strana, hnutie, koalícia, hnutia, predsedníctv*',
  stands:
    'kandidujem, kandidujeme, nasi kandidati, nas kandidat, nasa kandidatka, nasa strana, nasej strany, ' +
    'nase hnutie, nas volebny*, volte nas, dajte nam hlas, nasi poslanci',
  campaign: 'kampaň*, kampan*, míting*, leták*, plagát*',
  vote: 'hlas, hlasy, hlasuj*, hlasov*, voľte, volím, voliť, ako voliť, volebná miestnosť',
  volunteer: 'dobrovoľn*, zapoj*, pomôž*, pridaj sa',
  donate: 'prispe*, dar, dary, daruj*, podpor*, transparentný účet',
  join: 'pridaj*, staň sa členom, staňte sa členom, vstúp*, prihlášk*',
  member: 'člen*, sympatizant*, podporovateľ*',
  programme: 'program*, priorit*, naše ciele, body',
  manifesto: 'volebný program*, volebného programu, programové priority',
  list: 'kandidátka, kandidátna listina, tím, ľudia',
  endorse: 'podpora, podporujú, odporúčajú',
  topics:
    'vzdelanie, školstvo, zdravotníctvo, doprava, bývanie, bezpečnosť, životné prostredie, dane, ekonomika, ' +
    'transparentnosť, klíma, korupcia, európa',
  newsroom: 'noviny, redakc*, novinár*, predplatné, šport, počasie, horoskop*, správy, komentáre, inzercia',
  shop: 'košík*, do košíka, objednávk*, obchod, skladom, zľav*',
  authority:
    'ministerstvo, úrad*, mestský úrad, úradná tabuľa, ' +
    'obecný úrad, mestský úrad, podateľňa, všeobecne záväzné nariadenia, zverejňovanie',
  observer: 'prieskum*, všetci kandidáti, výsledky volieb, analýz*',
  union:
    'odbor*, univerzit*, fakult*, študent*, farnosť*, nadác*, zväz, ' +
    'občianske združenie, študentský parlament, škola, žiaci, darc*',
} satisfies Lexicon;
