import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate =
  '*wahl *partei+ *fraktion+ abgeordnet landtag stadtrat gemeinderat *burgermeister landrat ortsverband;' +
  'mitmachen spende mitglied kampagne stimme burgerlist;zeitung warenkorb horoskop nachrichten';

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
    'wahl, wahlen, *ratswahl*, *tagswahl*, kommunalwahl*, *meisterwahl*, europawahl*, stichwahl*, neuwahl*, ' +
    'wiederwahl, präsidentschaftswahl*, gemeindewahl*, nationalratswahl*, wahltag, wahlkampf, wahljahr, stimmzettel, briefwahl, urnengang, *wahl20*, ' +
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
    'parteitag*, basisgruppe, grundsatzprogramm',
  stands:
    'ich kandidiere, ich trete an, meine kandidatur, unsere kandidat*, unser kandidat, unseren kandidat*, ' +
    'unsere partei, unserer partei, ihr kandidat, ihre kandidatin, euer kandidat, ' +
    'eure kandidatin, dein kandidat, deine kandidatin, wir treten an, wir kandidieren, mein wahlprogramm, ' +
    'unser wahlprogramm, unser ortsverband, unser kreisverband, unser ortsverein, unsere fraktion, ' +
    'mein wahlkreis, meinem wahlkreis, ihre stimme, deine stimme',
  campaign:
    '*kampagne*, wahlkampf*, infostand, infostände, haustürwahlkampf, plakat*, stammtisch*, wahlplakat*, kundgebung*',
  vote: 'wählen, wähle, wählt, wähler*, stimme abgeben, deine stimme, eure stimme, erststimme, zweitstimme, abstimmen, ihre stimme',
  volunteer:
    'mitmachen, mach mit, machen sie mit, freiwillige*, ehrenamtlich*, engagier*, unterstützen, unterstützer*, ' +
    'aktiv werden, mithelfen, mitstreiter*',
  donate: 'spenden, spende*, jetzt spenden, parteispende*, fördern',
  join: 'mitglied werden, werde mitglied, beitreten, eintreten, mitgliedsantrag, beitritt, jetzt mitglied',
  member: 'mitglied*, mitglieder*',
  programme:
    'programm, wahlprogramm*, grundsatzprogramm, positionen, unsere ziele, themen, unsere forderungen, ' +
    'standpunkte, kommunalpolitik, unsere politik, anträge, beschlüsse',
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
    'ministerium, bundesministerium, behörde*, landesregierung, bundesregierung, amtsblatt, ' +
    'gemeindeverwaltung, stadtverwaltung, öffnungszeiten rathaus, bekanntmachung*, bürgerbüro, formulare, ausschreibungen, was erledige ich wo',
  observer:
    'wahlergebnis*, umfrage*, alle kandidat*, wahl o mat, faktencheck, analyse*, hochrechnung*, ' +
    'politische bildung, politikwissenschaft*',
  union:
    'gewerkschaft*, sportverein*, e v, kirche*, gemeinnützig*, stiftung*, diakonie*, hochschule*, universität*, ' +
    'förderverein, vereinssatzung, ' +
    'verein, vereins, satzung, jahreshauptversammlung, studierendenschaft, studierendenparlament, fachschaft, betriebsrat*, tierschutzverein*, tierheim*, spendenkonto',
} satisfies Lexicon;
