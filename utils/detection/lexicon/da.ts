import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'valg *valget mærkesag folketing byrad borgmester;frivillig stot;';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Vi er et parti, som stiller op til valget, og det er vores kandidater til byrådet: stem på dem og læs vores mærkesager.',
  common: 'og, at, det, som, en, på, er, for, af, til, den, ikke, vi, med, de',
  ours: 'vores, vi, os, min, mit, mine, jeg',
  oursFollows: true,
  standsFor: 'til, for',
  candidate: 'kandidat*, *kandidat*, opstille*, opstillet, stiller op, spidskandidat*',
  election:
    'valg, valget, *valg, *valget, valgdag*, valgkamp*, valgår*, stemmeseddel*, folkeafstemning*, ' +
    'vælgererklæring*',
  office:
    'borgmester*, folketing*, folketingsmed*, byråd*, kommunalbestyrelse*, regionsråd*, statsminister*, ' +
    'viceborgmester*, europaparlament*, minister*',
  constituency: 'valgkreds*, opstillingskreds*, storkreds*, kommune, kredsforening*',
  party:
    'parti, partiet, partier*, *partiet, folkeparti, lokalforening*, vælgerforening*, hovedbestyrelse*, ' +
    'christiansborg, landsmøde*, bevægelse*',
  stands:
    'vores kandidat*, jeg stiller op, vi stiller op, jeg kandiderer, stem pa, vores parti, ' +
    'min kandidatur, vores valgprogram, vores byradsmedlemmer, ' +
    'vores lokalforening*',
  campaign: 'kampagne*, valgkampagne*, plakat*, vælgermøde*, gadekampagne*',
  vote: 'stem, stemme*, stemmeret, vælger*, stem på, kryds*, brevstem*',
  volunteer: 'frivillig*, engager*, hjælp til, bliv aktiv, deltag, vær med',
  donate: 'støt*, donation*, doner*, bidrag*, støt os',
  join: 'bliv medlem, meld dig ind, medlemskab*, indmeld*',
  member: 'medlem*, aktive, støtter*',
  programme:
    'valgprogram*, partiprogram*, principprogram*, mærkesag*, politik, vores politik, se vores politik, ' +
    'holdninger, vision*, kerneværdier',
  manifesto: 'valgprogram*, partiprogram*, principprogram*, mærkesag*, vores politik',
  list: 'liste, kandidatliste, vores kandidater, team',
  endorse: 'anbefal*, støttes af, bakker op',
  topics:
    'økonomi, forsvar*, klima, uddannelse*, sundhed*, indvandring*, velfærd*, skat, trafik, miljø*, retspolitik, ' +
    'ældre*, børn*, tryghed, eu',
  newsroom:
    'avis*, redaktion*, journalist*, abonn*, sport, vejr*, debatindlæg*, kronik*, annonc*, nyhedsbrev, ' +
    'underholdning, kultur, læs også, e avis',
  shop: 'kurv, læg i kurv, indkøbskurv*, levering*, fragt*, køb, min konto, tilbud, lager, retur*',
  authority:
    'indenrigsministeriet, ministeriet, borgerservice, kommunen, myndighed*, ' +
    'selvbetjening, borger, kommunens, høringer, byggesager',
  observer: 'meningsmåling*, alle kandidater, kandidattest*, valgresultat*, analyse*',
  union:
    'fagforening*, fagforbund*, universitet*, sogn*, menighed*, fond, idrætsforening*, studenterrå*, ' +
    'generalforsamling*, foreningen, elevråd*, velgørenhed, indsamling*, studerende',
} satisfies Lexicon;
