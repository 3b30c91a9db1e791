import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'storting kommunestyre kjernesak hjertesak ordfører;støtt;';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Vi er et parti som stiller til valg, og det er våre kandidater til kommunestyret: stem på dem og les partiprogrammet.',
  common: 'og, at, det, som, en, på, er, for, av, til, den, ikke, vi, med, de',
  ours: 'vår*, våre, vårt, vi, oss, min, mitt, mine, jeg',
  oursFollows: true,
  standsFor: 'til, for',
  candidate: 'kandidat*, *kandidat*, toppkandidat*, stiller til valg, listetopp*',
  election: 'valg, valget, *valg, *valget, valgdag*, valgkamp*, valgår*, stemmeseddel*, folkeavstemning*',
  office:
    'ordfører*, varaordfører*, stortinget, stortings*, kommunestyre*, fylkesting*, statsminister*, bystyre*, ' +
    'sameting*, representant*',
  constituency: 'valgkrets*, valgdistrikt*, kommune, fylke*, fylkeslag*, lokallag*',
  party:
    'parti, partiet, partier*, *partiet, folkeparti, partileder*, landsmøte*, landsstyre*, bevegelse*, ' +
    'partilag*, sentralstyre*',
  stands:
    'vare kandidat*, jeg stiller til valg, vi stiller til valg, jeg stiller, stem pa, vart parti, ' +
    'vart valgprogram, vart partiprogram, vare folkevalgte, vart lokallag',
  campaign: 'kampanje*, valgkamp*, valgbod*, plakat*, folkemøte*, stand',
  vote: 'stem, stemme*, stemmerett, velger*, stem på, forhåndsstem*',
  volunteer: 'frivillig*, engasjer*, bli aktiv, hjelp til, bidra, bli med',
  donate: 'støtt*, gave*, doner*, bidrag*, vipps*',
  join: 'bli medlem, meld deg inn, medlemskap*, innmelding*',
  member: 'medlem*, medlemmer, tillitsvalgt*',
  programme:
    'partiprogram*, valgprogram*, program*, kjernesak*, politikk, vår politikk, våre saker, prinsipprogram*, ' +
    'hjertesak*, prioriter*',
  manifesto: 'partiprogram*, valgprogram*, prinsipprogram*, kjernesak*, hjertesak*, vår politikk, våre saker',
  list: 'liste, valgliste*, våre kandidater, listen',
  endorse: 'anbefal*, støttes av',
  topics:
    'levekår, helse*, skole*, samferdsel*, klima*, økonomi, eldreomsorg*, pensjon*, trygghet*, miljø*, skatt*, ' +
    'velferd*, næringsliv*, innvandring*, samfunn, barnehage*',
  newsroom:
    'avis*, redaksjon*, redaktør*, journalist*, abonn*, sport, vær, kronikk*, annons*, underholdning, debatt, ' +
    'les også, e avis, leder',
  shop: 'handlekurv*, legg i handlekurv, frakt*, kjøp, min side, tilbud, lager, retur*, levering*',
  authority:
    'valgdirektoratet, departement*, regjeringen, statsforvalter*, innbyggertjenester, ' +
    'kommunen, selvbetjening, innbygger, byggesak, postliste',
  observer: 'meningsmåling*, alle partiene, valgomat*, valgresultat*, analyse*, faktasjekk*',
  union:
    'fagforening*, fagforbund*, universitet*, høgskole*, menighet*, stiftelse*, idrettslag*, student*, ' +
    'årsmøte, foreningen, elevråd*, studentparlament*, veldedig*, innsamling*',
} satisfies Lexicon;
