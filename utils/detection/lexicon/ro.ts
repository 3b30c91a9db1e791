import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'alegeri alegator primar;vot campani voluntar sustin alatura membru;';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Noi suntem un partid care participă la alegeri: aceștia sunt candidații noștri pentru consiliu și programul electoral, votați.',
  common: 'și, în, de, la, cu, pe, nu, este, care, din, pentru, sunt, un, o',
  ours: 'nostru, noastr*, noștri, noi, meu, mea, mei, mele, eu',
  standsFor: 'la, pentru',
  candidate: 'candidat*, candideaz*, candidatur*, mandatar financiar',
  election: 'alegeri*, alegerile, elector*, electoral*, alegător*, scrutin*, turul doi, referendum*',
  office:
    'primar, primarul, primări*, deputat*, senator*, consilier*, consiliul local, președinte*, europarlamentar*, ' +
    'parlamentar*, viceprimar*',
  constituency: 'circumscripți*, județ*, sector*, municipi*, comună',
  party: 'partid*, partidul*, alianț*, mișcare*, filial*, coaliți*, organizați*, grup parlamentar',
  campaign: 'campani*, miting*, pliant*, afiș*',
  vote: 'vot, votez*, votează, votați, votul, voturi, secție de vot, ștampil*',
  volunteer: 'voluntar*, implică te, implica te, ajută*, participă*',
  donate: 'donează*, doneaza, donați*, donații, contribu*, susține*, sprijin*',
  join: 'înscrie te, alătură te, adeziun*, aderă*, devino membru',
  member: 'membr*, susținător*, simpatizan*, militan*',
  programme: 'program*, programul*, proiect*, propuneri*, priorități*, viziun*, soluții, manifest*, statut',
  manifesto: 'program electoral, programul electoral, program politic',
  list: 'listă, lista, echipa*, candidații noștri',
  endorse: 'susțin*, sprijin*, recomand*',
  topics:
    'educați*, sănătat*, transport*, locuri de muncă, siguranț*, mediu, taxe, corupți*, infrastructur*, ' +
    'economie, digitalizare, justiți*',
  newsroom: 'ziar*, redacți*, jurnalist*, abon*, sport, vremea, horoscop*, știri, actualitate, publicitate, editorial*',
  shop: 'coș, coșul, adaugă în coș, livrare*, comandă*, magazin*, reducer*, stoc',
  authority: 'biroul electoral, autoritatea electorală, minister*, guvern*, servicii publice',
  observer: 'sondaj*, toți candidații, rezultate alegeri, analiz*',
  union: 'sindicat*, universit*, student*, fundați*, parohi*, ong',
} satisfies Lexicon;
