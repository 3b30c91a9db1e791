import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'nacelni vijecni gradonacel skupstin;ukljuci donir clanst;';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Mi smo stranka, pokret ili koalicija, kao što bi kazali: kandidati za načelnika, program ili obećanja, kao nekad ili kao tada, glasajte i pridružite se.',
  common: 'i, u, je, se, da, su, sa, od, koji, nije, šta, kao, ili, će, bi, tada',
  ours: 'naš*, mi, nas, nam, nama, moj, moja, moje, moji, mene, ja',
  standsFor: 'za',
  candidate:
    'kandidat*, kandidatkinj*, kandidatur*, kandiduj*, kandidir*, nosilac liste, nositeljica liste, nosioc* list*',
  election:
    'izbori, izbore, izbora, izborima, izborn*, opći izbori, lokalni izbori, birač*, glasačk*, biralište, biračk* mjest*, ' +
    'referendum*',
  office:
    'načelni*, gradonačelni*, vijećni*, općinsk* vijeć*, gradsk* vijeć*, zastupni*, poslani*, poslanic*, odborni*, premijer, premijera vlade, ' +
    'predsjedništv*, kantonaln* skupštin*, narodn* skupštin*, skupštin* opštin*, parlament*, dom naroda',
  constituency: 'izborn* jedinic*, kanton*, entitet*',
  party:
    'stranka, stranke, stranku, strankom, stranački*, stranačk*, koalicij*, pokret, pokreta, pokretu, partij*, ' +
    'platforma, nezavisna lista, općinski odbor, općinska organizacija, kantonalni odbor, glavni odbor, mjesni ogranak, ' +
    'klub vijećnika, klub zastupnika, forum mladih, forum žena',
  stands:
    'kandidujem se, kandidiram se, kandidujemo se, izlazim na izbore, izlazimo na izbore, naši kandidati, ' +
    'naš kandidat, naša kandidatkinja, naših kandidata, naše kandidate, našeg kandidata, naše stranke, ' +
    'naše stranke, našu stranku, našoj stranci, naša koalicija, naš pokret, našeg pokreta, naša nezavisna lista, ' +
    'naš općinski odbor, našeg općinskog odbora, naš gradski odbor, naš kantonalni odbor, naš mjesni ogranak, ' +
    'naša organizacija žena, naš forum mladih, naši vijećnici, naše vijećnice, naš klub vijećnika, ' +
    'naši zastupnici, moja kampanja, moja kandidatura, moju kandidaturu, naš izborni, moj izborni, ' +
    'glasajte za mene, glasaj za mene, zaokružite broj, zaokruži broj, zaokružite nas, dajte nam svoj glas, ' +
    'dajte nam glas, mi smo stranka, mi smo pokret, mi smo koalicija, vaš kandidat, vaša kandidatkinja, ' +
    'vaš načelnik, vaša načelnica',
  campaign: 'kampanj*, skup, plakat*, letak, letke, letaka, štand*, tribin*, predizborn*, od vrata do vrata',
  vote: 'glasaj*, glas, glasov*, glasanj*, glasač*, zaokruži*, dajte glas',
  volunteer: 'volont*, volonter*, uključi*, pomozi*, pomogni*, učestvuj*, posmatrač*, aktivist*',
  donate: 'donir*, donacij*, donator*, podrži*, podržite',
  join: 'učlani*, učlanjenj*, pristupnic*, pridruži*, postani član*, postanite član*, postani dio',
  member: 'član, članov*, članic*, članstv*, simpatizer*, pristalic*',
  programme:
    'program, programa, programu, programom, programsk*, prioritet*, ciljevi*, vizij*, statut*, vrijednosti, naš plan',
  manifesto: 'izborni program*, program stranke, programska deklaracija, programska načela, naš program, moj program',
  list: 'lista, liste, listi, listu, tim, naš tim, naši ljudi, rukovodstv*, naši kandidati',
  endorse: 'podršk*, podržavaju*, preporuk*, rekli o',
  topics:
    'obrazovanj*, zdravstv*, saobraćaj*, privred*, poljoprivred*, okoliš*, stanovanj*, sigurnost*, korupcij*, porez*, ' +
    'transparentnost*, penzij*, boračk*, zapošljavanj*, mladi, kultur*',
  newsroom:
    'novine, redakcij*, novinar*, pretplat*, sport, vremenska prognoza, horoskop*, oglas*, zabava, najčitanij*, magazin, ' +
    'crna hronika, kolumn*, marketing, showbiz',
  shop: 'korpa, korpu, korpi, dostava, dostave, narudžb*, prodavnic*, kupi, popust*, na stanju',
  authority:
    'centralna izborna komisija, izborna komisija, ministarstv*, vlada, općinska uprava, gradska uprava, javn* nabavk*, ' +
    'javn* poziv*, javni oglas, službene novine, službena stranica, matični ured, e usluge, službe za upravu',
  observer: 'anket*, istraživanj* javnog mnijenja, svi kandidati, rezultati izbora, analiz*, posmatranj*',
  union:
    'sindikat*, sindikaln*, univerzitet*, fakultet*, student*, džemat*, župa, fondacij*, humanitarn*, udruženj*, merhamet*, štrajk*, ' +
    'kolektivn* ugovor*',
} satisfies Lexicon;
