import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'valet valmanifest valkrets riksdag fullmaktige *partiet+;rost medlem engager stod;';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Vi är ett parti som ställer upp i valet till kommunfullmäktige och det är dags att rösta på våra kandidater.',
  common: 'och, att, det, som, en, på, är, för, av, till, den, inte, vi, med, i',
  ours: 'vår*, våra, vi, oss, min, mitt, mina, jag',
  oursFollows: true,
  standsFor: 'till, för',
  candidate: 'kandidat*, *kandidat*, kandidera*, toppnamn*',
  election:
    'val, valet, *valet, valdag*, valår*, valrörelse*, valsedel*, folkomröstning*, riksdagsval*, kommunval*, ' +
    'kyrkoval*',
  office:
    'kommunalråd*, riksdagsledam*, riksdag*, kommunfullmäktige*, fullmäktige, statsminister*, borgmästare*, ' +
    'regionråd*, europaparlament*, kommunstyrelse*, ledamot, ledamöter',
  constituency: 'valkrets*, valdistrikt*',
  party:
    'parti, partiet, partier*, *partiet, partidistrikt*, arbetarekommun*, partiförening*, rörelse*, ' +
    'kommunförening',
  stands:
    'vara kandidat*, vart parti, jag kandiderar, vi kandiderar, jag staller upp, rosta pa oss, rosta pa mig, ' +
    'vart valmanifest, vart valprogram, vara lokalavdelningar, var lokalavdelning, ' +
    'vara fortroendevalda',
  campaign: 'kampanj*, valkampanj*, valstug*, dörrknackning*, affisch*, torgmöte*',
  vote: 'rösta*, röst, röster, väljare*, förtidsrösta*, personrösta*, kryssa*',
  volunteer: 'volontär*, engagera*, hjälp till, bidra, var med, aktiv*',
  donate: 'skänk*, gåva*, donera*, ge ett bidrag, stöd oss, stötta*, swisha*',
  join: 'bli medlem, gå med, medlemskap*, anmäl dig',
  member: 'medlem*, aktiva, sympatisör*',
  programme:
    'valmanifest*, partiprogram*, program*, vår politik, våran politik, politik, sakfrågor, åsikter, ' +
    'handlingsprogram*, vallöften',
  manifesto: 'valmanifest*, partiprogram*, handlingsprogram*, valprogram*, vår politik, vallöfte*, hjärtefråg*',
  list: 'lista, listan, våra kandidater, dina kandidater, kandidatlista*, team',
  endorse: 'stöd, stödjer, rekommend*',
  topics:
    'skola, skolan, vård*, omsorg*, äldreomsorg*, jobb, trygghet, klimat*, bostäder, miljö*, integration, ' +
    'skatter, landsbygd*, välfärd*, infrastruktur',
  newsroom:
    'tidning*, redaktion*, journalist*, prenumer*, sport, väder, ledare, krönik*, annons*, nöje, korsord, ' +
    'tv tablå, nyheter, e tidning',
  shop: 'varukorg*, kundvagn*, kassa, frakt*, köp, mina sidor, rea, lager, retur*',
  authority:
    'valmyndighet*, kommunen, myndighet*, regeringskansliet, länsstyrelse*, e tjänster, ' +
    'kommunens, anslagstavla, bygga och bo, förskola, socialtjänst*, lediga jobb, självservice',
  observer: 'alla partier, opinionsundersök*, valkompass*, valresultat*, analys*, faktakoll*',
  union:
    'fackförbund*, fackförening*, universitet*, högskol*, studentkår*, församling*, stiftelse*, idrottsförening*, ' +
    'årsmöte, föreningen, elevkår*, välgörenhet, insamling',
} satisfies Lexicon;
