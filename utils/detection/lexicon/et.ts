import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'valimis riigikogu volikogu erakon+ fraktsioon;kampaania vabatahtli anneta liitu;';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Meie oleme erakond, mis osaleb valimistel, ja see on meie kandidaatide nimekiri: hääletage, kui programm on hea.',
  common: 'ja, on, ei, et, see, ka, kui, ning, oma, mis, või, aga, meie',
  ours: 'meie, meid, me, minu, mina, mind',
  candidate: 'kandidaat*, kandidaad*, kandideeri*',
  election: 'valimis*, valimised, valija*, hääletus*, referendum*',
  office: 'linnapea*, riigikogu*, volikogu*, vallavanem*, president*, europarlament*, minister*',
  constituency: 'valimisringkon*, ringkon*, vald, linnaosa*',
  party: 'erakon*, partei*, liikumi*, fraktsioon*, valimisliit*, koalitsioon*',
  campaign: 'kampaania*, plakat*, kohtumi*',
  vote: 'hääleta*, hääl, hääle, häält, hääled',
  volunteer: 'vabatahtli*, osale*, aita*',
  donate: 'anneta*, annetus*, toeta*',
  join: 'liitu*, astu erakonda, liikmeks*, liitumi*',
  member: 'liige*, liikme*, toetaja*',
  programme: 'programm*, valimisprogramm*, prioriteed*, eesmärg*, põhikiri, väärtus*',
  manifesto: 'valimisprogramm*, valimisplatvorm*',
  list: 'nimekiri*, nimekirja*, meeskon*, kandidaadid',
  endorse: 'toetavad*, soovita*',
  topics: 'haridus*, tervis*, majandus*, keskkon*, turvalisus*, maksud*, transport*, korruptsioon*, julgeolek*',
  newsroom: 'ajaleht*, toimetus*, ajakirjanik*, telli*, sport, ilm, horoskoop*, uudised*, reklaam*',
  shop: 'ostukorv*, tarne*, tellimus*, osta, pood, allahindlus*',
  authority: 'valimiskomisjon*, ministeerium*, valitsus*, riigi valimisteenistus',
  observer: 'küsitlus*, kõik kandidaadid, valimistulemus*, analüüs*',
  union: 'ametiühing*, ülikool*, üliõpila*, sihtasutus*',
} satisfies Lexicon;
