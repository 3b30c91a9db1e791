import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate =
  'ehdok *vaali kansanedustaj valtuu eduskun puolue+ vaalipiiri;' +
  'aanest lahjoit liity jasen ohjelma vapaaehtois;' +
  'lehti ostoskori uutis';

export default {
  source: 'own knowledge; no Hunspell dictionary at hand',
  date: '2026-11-22',
  example:
    'Me olemme puolue, joka on mukana vaaleissa, ja nämä ovat ehdokkaamme: äänestä ja lue vaaliohjelma, se on tässä.',
  common: 'ja, on, ei, se, että, oli, joka, myös, mutta, kun, ovat, tai, sekä',
  ours: 'meidän, me, meitä, minun, minä, minua, vaaliohjelmamme, ehdokkaamme, puolueemme',
  candidate: 'ehdokas*, ehdokkaa*, *ehdokas, *ehdokkaa*, ehdolla, vaaliehdok*',
  election: 'vaalit, vaalien, vaaleissa, *vaalit, *vaaleissa, *vaali*, äänestyspäivä*, ennakkoäänesty*',
  office:
    'kansanedustaj*, kunnanvaltuu*, kaupunginvaltuu*, valtuutet*, eduskun*, presidentti*, europarlament*, ' +
    'pormestar*, aluevaltuu*, valtuusto*',
  constituency: 'vaalipiiri*, piirijärjestö*, kunta, alue',
  party: 'puolue*, *puolue, valtuustoryhmä*, eduskuntaryhmä*, puolueosasto*, paikallisosasto*, kansanliike*',
  campaign: 'kampanja*, vaalikampanja*, vaalityö*, vaalimainos*, toritapahtum*',
  vote: 'äänestä*, ääni, ääntä, ääntäsi, äänestäj*, ääniä',
  volunteer: 'vapaaehtoi*, tule mukaan, osallistu*, toimi*, auta*',
  donate: 'lahjoita*, lahjoitu*, tue*, tukea',
  join: 'liity*, jäseneksi, jäsenyy*',
  member: 'jäsen*, kannattaj*, tukiryhmä*',
  programme: 'vaaliohjelma*, ohjelma*, tavoitteet*, vaaliteema*, teemat*, arvot, politiikka*',
  manifesto: 'vaaliohjelma*, puolueohjelma*, periaateohjelma*, vaaliteema*',
  list: 'ehdokaslista*, lista, ehdokkaat, tiimi*',
  endorse: 'suosittele*, tukijat*, tukiryhmä*',
  topics:
    'koulutus*, terveys*, talous*, ilmasto*, ympäristö*, liikenne*, asuminen*, turvallisuu*, verotu*, ' +
    'työllisyy*, sote*',
  newsroom: 'lehti*, toimitus*, toimittaj*, tilaa*, tilaaja*, urheilu*, sää, horoskoop*, uutiset*, mainos*, viihde*',
  shop: 'ostoskori*, lisää koriin, toimitus*, tilauk*, verkkokauppa*, alennu*, varasto*',
  authority: 'vaalilautakun*, oikeusministeriö*, ministeriö*, viranomai*',
  observer: 'vaalikone*, kaikki ehdokkaat, gallup*, mielipidekysely*, vaalipaneeli*, vaalitulo*, analyysi*',
  union: 'ammattiliit*, yliopisto*, opiskelij*, seurakun*, säätiö*, edustajisto*',
} satisfies Lexicon;
