import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate =
  '*kandida *verkiezing lijsttr raadslid gemeenteraad wethouder kamerlid *partij+ *fractie+;stem lid ' +
  'vrijwillig;krant winkelwagen';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Wij zijn de partij van het dorp en doen met een lijst kandidaten mee aan de gemeenteraadsverkiezingen: stem op ons.',
  common: 'de, het, een, en, van, is, voor, met, dat, niet, op, wij, zijn, aan, ook',
  ours: 'onze, ons, wij, we, mijn, ik, mij',
  standsFor: 'voor',
  candidate: '*kandida*, lijsttrekker*, lijstduwer*, kandidatenlijst*, verkiesbaar, ik sta op plek',
  election: '*verkiezing*, stembus*, stembiljet, stembureau*, referendum',
  office:
    'burgemeester*, wethouder*, raadslid, raadsleden, gemeenteraad*, gemeenteraadslid, statenlid, kamerlid, ' +
    'tweede kamer, eerste kamer, provinciale staten, schepen, europarlement*, fractievoorzitter, fractieleden, ' +
    'burgerlid, waterschap*',
  constituency: 'kieskring*, kiesdistrict*, stadsdeel, gemeente, provincie',
  party: 'partij*, *partij, fractie*, politieke, afdeling, bestuur, ledenvergadering, beweging, coalitie, oppositie',
  stands:
    'ik ben kandidaat, ik stel me kandidaat, ik sta op plek, ik sta op nummer, onze kandidat*, ' +
    'onze partij, onze fractie, onze kandidaat, ons verkiezingsprogramma, stem op, onze lijsttrekker*, ' +
    'onze afdeling, onze raadsleden, onze fractie*, wij zijn een partij, uw stem, jouw stem',
  campaign: '*campagne*, flyer*, canvass*, debat, verkiezingsdebat, huis aan huis, poster*',
  vote: 'stem, stemmen, stemt, stem op, kiezer*, stemrecht, voorkeurstem*, uw stem, jouw stem',
  volunteer: 'vrijwillig*, doe mee, meedoen, help mee, word actief, actief worden, steun ons, praat mee',
  donate: 'doneer, doneren, donatie*, steun, steunen, gift, giften',
  join: 'word lid, lid worden, lidmaatschap, sluit je aan, aanmelden, meld je aan',
  member: 'leden, lid, vrijwilligers',
  programme:
    '*programma*, standpunt*, actiepunten, speerpunten, onze idealen, visie, idealen, beginselen, ambities, manifest',
  manifesto: 'verkiezingsprogramma*, partijprogramma*, beginselprogramma*, speerpunten, standpunten, actiepunten',
  list: 'lijst, kandidatenlijst, ons team, onze mensen, team',
  endorse: 'steunbetuiging*, steunen ons, aanbeveling*, ambassadeur*',
  topics:
    'wonen, veiligheid, bereikbaarheid, duurzaamheid, zorg, onderwijs, ondernemers, klimaat, woningbouw, ' +
    'leefbaarheid, participatie, mobiliteit, natuur, economie, democratie, jeugd, transparantie, dierenwelzijn',
  newsroom:
    'krant*, redactie*, journalist*, abonnement*, abonneer, sport, weer, columns, columnist*, advert*, ' +
    'verslaggever*, buitenland, binnenland, achtergrond, showbizz, nieuwsbrief',
  shop:
    'winkelwagen*, winkelmand*, bestel*, verzending, gratis verzending, mijn account, korting*, voorraad, ' +
    'levertijd, retour*',
  authority:
    'kiesraad, ministerie, burgerzaken, gemeentehuis, rijksoverheid, officiële website, bekendmakingen, ' +
    'paspoort, afspraak maken, gemeente regelen, vergunning*, afvalkalender, openingstijden gemeentehuis',
  observer: 'stemwijzer, kieskompas, peiling*, alle partijen, uitslag*, alle kandidaten, analyse',
  union:
    'vakbond*, sportvereniging, kerk, universiteit, hogeschool, stichting, studentenvereniging, goede doel*, anbi, ' +
    'vereniging, algemene ledenvergadering, ondernemingsraad, studentenraad, leerlingenraad, donateur*',
} satisfies Lexicon;
