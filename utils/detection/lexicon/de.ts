import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate =
  '*kandidat *wahl *partei+ *fraktion+ abgeordnet landtag stadtrat gemeinderat *burgermeister landrat ortsverband;' +
  'mitmachen spende mitglied programm kampagne stimme burgerlist;' +
  'zeitung redaktion warenkorb horoskop nachrichten';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Wir sind die Bürgerliste und treten mit unseren Kandidaten bei der Kommunalwahl an: lesen Sie unser Wahlprogramm.',
  common: 'der, die, das, und, ist, nicht, mit, für, ein, eine, wir, auf, von, zu, sich',
  ours: 'unser*, wir, uns, mein*, ich, mich',
  standsFor: 'für, als',
  candidate:
    '*kandidat*, kandidieren, kandidiere, kandidiert, kandidatur*, spitzenkandidat*, bewerber für, aufgestellt',
  election:
    'wahl, wahlen, *wahlen, *wahl, wahltag, wahlkampf, wahljahr, stimmzettel, briefwahl, urnengang, *wahl20*, ' +
    'volksentscheid, bürgerentscheid',
  office:
    'bürgermeister*, oberbürgermeister*, landrat, landrätin, abgeordnete*, mdb, mdl, mdep, bundestag*, landtag*, ' +
    'gemeinderat*, stadtrat*, kreistag*, gemeinderät*, stadträt*, nationalrat, ständerat, kantonsrat, ' +
    'europaparlament, europaabgeordnete*, bezirksverordnete*, ratsmitglied*, fraktionsvorsitz*',
  constituency:
    'wahlkreis*, stimmkreis*, wahlbezirk*, kreisverband, ortsverband, landesverband, ortsverein, bezirksverband, ' +
    'bundesverband',
  party:
    'partei*, *partei, *fraktion, fraktion*, bürgerliste, wählergemeinschaft*, wählervereinigung, ortsgruppe, ' +
    'parteitag*, basisgruppe, grundsatzprogramm, vorstand, bürgerinitiative',
  campaign:
    '*kampagne*, wahlkampf*, infostand, infostände, haustürwahlkampf, plakat*, stammtisch*, wahlplakat*, kundgebung*',
  vote: 'wählen, wähle, wählt, wähler*, stimme, stimmen, erststimme, zweitstimme, abstimmen, ihre stimme',
  volunteer:
    'mitmachen, mach mit, machen sie mit, freiwillige*, ehrenamtlich*, engagier*, unterstützen, unterstützer*, ' +
    'aktiv werden, mithelfen, mitstreiter*',
  donate: 'spenden, spende*, jetzt spenden, parteispende*, fördern',
  join: 'mitglied werden, werde mitglied, beitreten, eintreten, mitgliedsantrag, beitritt, jetzt mitglied',
  member: 'mitglied*, mitglieder*',
  programme:
    'programm, wahlprogramm*, grundsatzprogramm, positionen, unsere ziele, ziele, themen, forderung*, ' +
    'standpunkte, kommunalpolitik, politik, anträge, beschlüsse',
  manifesto:
    'wahlprogramm*, grundsatzprogramm*, parteiprogramm*, kommunalwahlprogramm*, wahlprüfstein*, unsere positionen',
  list: 'liste, landesliste, listenplatz, listenplätze, unser team, vorstand, kandidatenliste',
  endorse: 'unterstützer*, empfehlung*, testimonials, stimmen für',
  topics:
    'klimaschutz, bildung, wohnen, sicherheit, verkehr, familie, soziales, wirtschaft, finanzen, bürgerrechte, ' +
    'grundeinkommen, digitalisierung, gesundheit, rente, tierschutz, umwelt, demokratie, transparenz, migration, ' +
    'energie',
  newsroom:
    'zeitung*, redaktion*, journalist*, abo, abonnement*, abonnieren, epaper, e paper, sport, wetter, panorama, ' +
    'feuilleton, horoskop, leserbrief*, kommentar*, ressort*, reportage*, meistgelesen, anzeige, anzeigen, ' +
    'mediadaten, nachrichten',
  shop:
    'warenkorb, in den warenkorb, versandkosten, lieferzeit, kasse, mein konto, merkzettel, versand, ' +
    'artikelnummer, lagernd, rabatt*, bestellung*',
  authority:
    'wahlleiter*, wahlamt, bundeswahlleiter*, landeswahlleiter*, stadtverwaltung, bürgerservice, rathaus, ' +
    'ministerium, bundesministerium, behörde*, landesregierung, bundesregierung, amtsblatt',
  observer:
    'wahlergebnis*, umfrage*, alle kandidat*, wahl o mat, faktencheck, analyse*, hochrechnung*, ' +
    'politische bildung, politikwissenschaft*',
  union:
    'gewerkschaft*, sportverein*, e v, kirche*, gemeinnützig*, stiftung*, diakonie*, hochschule*, universität*, ' +
    'förderverein, vereinssatzung',
} satisfies Lexicon;
