import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'velesan saeim;balso brivpratig ziedo pievieno;';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Mēs esam partija, kas piedalās vēlēšanās, un tie ir mūsu kandidāti: balsojiet par programmu, jo tas ir arī jums.',
  common: 'un, ir, ka, ar, no, uz, par, kas, nav, arī, bet, vai, tas',
  ours: 'mūsu, mēs, mūs, mans, mana, es, mani',
  candidate: 'kandidāt*, kandidatūr*',
  election: 'vēlēšan*, vēlētāj*, balsošan*, referendum*',
  office: 'mērs, saeim*, deputāt*, prezident*, pašvaldīb*, eiroparlament*, domes',
  constituency: 'apgabal*, novad*, vēlēšanu apgabals',
  party: 'partij*, kustīb*, koalīcij*, frakcij*, apvienīb*, biedrīb*, nodaļ*',
  campaign: 'kampaņ*, tikšan*, plakāt*',
  vote: 'balso*, balss, balsis, balsojiet',
  volunteer: 'brīvprātīg*, iesaist*, palīdz*',
  donate: 'ziedo*, ziedojum*, atbalst*',
  join: 'iestāj*, pievieno*, kļūsti par biedru',
  member: 'biedr*, atbalstītāj*',
  programme: 'programm*, prioritāt*, mērķi*, vērtīb*',
  manifesto: 'vēlēšanu programm*, partijas programm*',
  list: 'sarakst*, komanda*',
  endorse: 'atbalsta*, iesaka*',
  topics: 'izglītīb*, veselīb*, ekonomik*, vide, drošīb*, nodok*, transport*, korupcij*',
  newsroom: 'avīz*, redakcij*, žurnālist*, abonē*, sports, laika ziņas, horoskop*, ziņas, reklām*',
  shop: 'groz*, piegād*, pasūtījum*, pirkt, veikal*, atlaid*',
  authority: 'centrālā vēlēšanu komisija, cvk, ministrij*, valdīb*',
  observer: 'aptauj*, visi kandidāti, vēlēšanu rezultāti, analīz*',
  union: 'arodbiedrīb*, universitāt*, student*, fond*',
} satisfies Lexicon;
