import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'rinkim meras seim apygard frakcij;balsuok savanor aukok prisijunk;';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Mes esame partija, kuri dalyvauja rinkimuose, ir tai yra mūsų kandidatai į tarybą: balsuokite, nes programa yra čia.',
  common: 'ir, yra, kad, su, į, iš, ne, tai, bet, kaip, o, ar, už',
  ours: 'mūsų, mes, mus, mano, aš, mane',
  candidate: 'kandidat*, kandidatūr*',
  election: 'rinkim*, rinkimai, rinkėj*, balsavim*, referendum*',
  office: 'mer*, merė, seimo, seimas, prezident*, taryb*, europarlament*, savivaldyb*',
  constituency: 'apygard*, apylink*, rajon*',
  party: 'partij*, judėjim*, koalicij*, frakcij*, skyri*, komitetas',
  campaign: 'kampanij*, susitikim*, plakat*',
  vote: 'balsuok*, balsas, balsus, balsuo*',
  volunteer: 'savanor*, prisidėk*, padėk*',
  donate: 'aukok*, parama*, paremk*, paremti',
  join: 'prisijunk*, stok, tapk nariu, narystė*',
  member: 'nariai*, narys, rėmėj*',
  programme: 'program*, prioritet*, tikslai*, vertybės*, nuostat*',
  manifesto: 'rinkimų program*',
  list: 'sąraš*, komanda*',
  endorse: 'palaik*, remia*',
  topics: 'švietim*, sveikat*, ekonomik*, aplink*, saugum*, mokesči*, transport*, korupcij*, socialin*',
  newsroom: 'laikrašt*, redakcij*, žurnalist*, prenumerat*, sportas, orai, horoskop*, naujienos, reklam*',
  shop: 'krepšel*, pristatym*, užsakym*, pirk*, parduotuv*, nuolaid*',
  authority: 'vyriausioji rinkimų komisija, vrk, ministerij*, vyriausyb*',
  observer: 'apklaus*, visi kandidatai, rinkimų rezultatai, analiz*',
  union: 'profesin* sąjung*, universitet*, student*, fond*',
} satisfies Lexicon;
