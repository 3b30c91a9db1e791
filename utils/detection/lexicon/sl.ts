import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'volitv voliln strank gibanj;prostovolj podpri;';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Smo stranka, ki gre na volitve, in to so naši kandidati za župana: glasujte, saj je program tu po vaši meri.',
  common: 'in, je, v, na, se, da, za, so, z, ki, ni, po, pa',
  ours: 'naš*, mi, nas, nam, moj, moja, moje, mene, jaz',
  standsFor: 'za',
  candidate: 'kandidat*, kandidatk*, kandidatur*, kandidiram',
  election: 'volitve*, voliln*, volivc*, volilec, referendum*, predvoliln*',
  office: 'župan*, poslan*, občinski svet*, svetni*, predsedni*, evroposlan*, državni zbor',
  constituency: 'volilna enota, okraj*, občin*',
  party: 'stranka, stranke, stranko, strank*, koalicij*, gibanj*, lista za, poslanska skupina',
  campaign: 'kampanj*, shod*, plakat*, letak*',
  vote: 'glasuj*, glas, glasov*, volišč*, voli',
  volunteer: 'prostovolj*, sodeluj*, pomagaj*, vključi se',
  donate: 'donir*, donacij*, podpri*, prispev*',
  join: 'pridruži*, včlani*, postani član, pristopn*',
  member: 'član*, podporni*, simpatizer*',
  programme: 'program*, prioritet*, cilji*, vizij*, statut, vrednote*',
  manifesto: 'volilni program, program stranke',
  list: 'lista, ekipa, naši kandidati',
  endorse: 'podpor*, podpirajo*, priporoč*',
  topics: 'zdravstv*, šolstv*, promet*, gospodarstv*, okolj*, stanovanj*, varnost*, korupcij*, davk*',
  newsroom: 'časopis*, uredništv*, novinar*, naročnin*, šport, vreme, horoskop*, novice*, oglas*',
  shop: 'košaric*, dostav*, naročil*, trgovin*, kupi, popust*',
  authority: 'državna volilna komisija, ministrstv*, vlada, uprav*',
  observer: 'anket*, vsi kandidati, rezultati volitev, analiz*',
  union: 'sindikat*, univerz*, fakultet*, študent*, župnij*',
} satisfies Lexicon;
