import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'izbor birac zastupni stranka+ stranke koalicij;glas volont podrzi uclani pridruzi;';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Mi smo stranka koja izlazi na izbore i to su naši kandidati za gradsko vijeće: glasajte i pročitajte program što ga je dala.',
  common: 'i, u, na, je, se, da, za, su, od, s, koji, nije, što, a',
  ours: 'naš*, mi, nas, nam, moj, moja, moje, mene, ja',
  standsFor: 'za',
  candidate: 'kandidat*, kandidatkinj*, kandidatur*, nositelj liste, kandidiram',
  election: 'izbori*, izborn*, izbora, birač*, lokalni izbori, parlamentarni, referendum*, glasački*',
  office:
    'gradonačelni*, načelni*, saborsk*, zastupni*, župan*, vijećni*, gradsko vijeće, predsjedni*, ' +
    'europarlament*, odborni*',
  constituency: 'izborna jedinica, grad, općina*, županij*, okrug*',
  party:
    'stranka, stranke, stranku, strank*, koalicij*, pokret*, platforma, ogranak, podružnic*, klub zastupnika, ' +
    'nezavisna lista',
  campaign: 'kampanj*, skup, plakat*, letak*, štand*',
  vote: 'glasaj*, glasuj*, glas, glasov*, glasovanj*, biračko mjesto',
  volunteer: 'volont*, uključi se, pomozi*, sudjeluj*',
  donate: 'donir*, donacij*, podrži*',
  join: 'učlani se, pridruži*, učlanjenje, pristupnic*, postani član',
  member: 'član*, članov*, simpatizer*, pristaš*',
  programme: 'program*, prioritet*, ciljevi*, vizij*, statut, vrijednosti*',
  manifesto: 'izborni program, stranački program',
  list: 'lista, lista kandidata, tim, naši kandidati, ljudi',
  endorse: 'podršk*, podržavaju*, preporuk*',
  topics:
    'obrazovanj*, zdravstv*, promet*, gospodarstv*, okoliš*, stanovanj*, sigurnost*, korupcij*, porez*, ' +
    'transparentnost*',
  newsroom: 'novine, redakcij*, novinar*, pretplat*, sport, vrijeme, horoskop*, vijesti*, oglas*, zabava',
  shop: 'košaric*, dostav*, narudžb*, trgovin*, kupi, popust*',
  authority: 'državno izborno povjerenstvo, ministarstv*, vlada, uprav*',
  observer: 'anket*, svi kandidati, rezultati izbora, analiz*',
  union: 'sindikat*, sveučilišt*, fakultet*, student*, župa, zaklad*',
} satisfies Lexicon;
