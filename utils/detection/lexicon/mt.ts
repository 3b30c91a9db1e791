import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'elezzjoni distrett sindku;voluntier;';

export default {
  source: 'own knowledge; no Hunspell dictionary at hand',
  date: '2026-11-22',
  example:
    'Aħna partit li se jkun fl-elezzjoni u dan huwa l-kandidat tagħna: ivvota biex jew bil-manifest, u ma tinsiex.',
  common: 'u, li, ta, ma, il, hija, huwa, ma, fi, biex, jew, din, dan',
  ours: 'tagħna, aħna, lilna, tiegħi, jien',
  candidate: 'kandidat*',
  election: 'elezzjoni*, elezzjonijiet, elettoral*, referendum*',
  office: 'sindku*, deputat*, ministru*, kunsill*, kunsillier*, president*, membru parlamentari, ewroparlament*',
  constituency: 'distrett*, lokalità*',
  party: 'partit*, moviment*, grupp parlamentari, każin*',
  campaign: 'kampanja*, laqgħa*',
  vote: 'ivvota*, vot, voti, votant*',
  volunteer: 'voluntier*, voluntiera*, ipparteċipa*',
  donate: 'donazzjoni*, agħti*, appoġġ*',
  join: 'issieħeb*, ingħaqad*, sieħeb',
  member: 'membr*, partitarj*',
  programme: 'manifest*, programm*, proposti*, prijorit*',
  manifesto: 'manifest elettorali, programm elettorali',
  list: 'lista, tim',
  endorse: 'appoġġ*',
  topics: 'saħħa, edukazzjoni, ambjent, ekonomija, trasport, djar',
  newsroom: 'gazzett*, ġurnalist*, editur*, sport, temp, aħbarijiet',
  shop: 'basket, ixtri*, ħanut*',
  authority: 'kummissjoni elettorali, ministeru*, gvern*',
  observer: 'stħarriġ*, riżultat*',
  union: 'trejdunjin*, università*, student*',
} satisfies Lexicon;
