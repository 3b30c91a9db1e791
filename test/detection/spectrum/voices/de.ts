import type { Voices } from '../voice';

export default {
  'radical left': {
    name: 'Gemeinsame Hände',
    slogan: 'Alles für alle, die arbeiten',
    topics: ['Mietendeckel', 'Umverteilung', 'Enteignung', 'Frieden'],
    priorities: [
      'Mieten deckeln, Wohnkonzerne enteignen und Zwangsräumungen verbieten.',
      'Strom, Wasser und Krankenhäuser gehören in öffentliche Hand, nicht an die Börse.',
      'Vermögen besteuern, Aufrüstung stoppen und das Geld in Löhne und Kitas stecken.',
    ],
    about:
      'Wir kommen aus Mieterinitiativen, Streiks und der Friedensbewegung. Der Kapitalismus macht wenige reich und viele müde; wir organisieren die Arbeiterklasse von unten.',
  },
  'social democrat': {
    name: 'Heimathafen',
    slogan: 'Gute Arbeit, starker Sozialstaat, gleiche Chancen',
    topics: ['Mindestlohn', 'Pflege', 'Kitaplätze', 'Rente'],
    priorities: [
      'Fünfzehn Euro Mindestlohn, Tarifbindung und eine Ausbildungsgarantie.',
      'Mehr Pflegekräfte in unseren Kliniken und ein Deckel für den Eigenanteil im Heim.',
      'Gebührenfreie Kitas und ein warmes Mittagessen in jeder Ganztagsschule.',
    ],
    about:
      'Solidarität ist für uns kein Wort für Sonntage. Gemeinsam mit Betriebsräten und Gewerkschaften haben unsere Großeltern den Sozialstaat erkämpft; wir wollen ihn erneuern.',
  },
  green: {
    name: 'Lebendige Flüsse',
    slogan: 'Für Wasser, Wald und Wiese',
    topics: ['Klimaschutz', 'Radverkehr', 'Artenvielfalt', 'Ökolandbau'],
    priorities: [
      'Klimaneutral bis 2035, mit Solardächern auf jeder Schule und Wärmepumpen im Quartier.',
      'Durchgehende Radwege, Tempo 30 und ein Bus, der auch abends fährt.',
      'Moore vernässen, Hecken pflanzen und den Flächenfraß beenden.',
    ],
    about:
      'Wir sind Gärtnerinnen, Ingenieure, Omas gegen die Kohle und Schulstreikende. Hitzesommer und Insektensterben sind da; die Lösungen machen das Leben leiser, kühler und gesünder.',
  },
  liberal: {
    name: 'Offene Tür',
    slogan: 'Freiheit braucht Luft',
    topics: ['Mittelstand', 'Bürgerrechte', 'Steuersenkung', 'Bürokratieabbau'],
    priorities: [
      'Für jede neue Vorschrift müssen zwei alte fallen, und eine Gründung dauert einen Tag.',
      'Den Solidaritätszuschlag ganz abschaffen und die kalte Progression beenden.',
      'Meinungsfreiheit, Datenschutz und die Ehe für alle gegen jeden Eingriff verteidigen.',
    ],
    about:
      'Wir trauen dem Einzelnen mehr zu als dem Amt. Wettbewerb, Eigenverantwortung und ein unabhängiger Rechtsstaat haben dieses Land wohlhabend gemacht; sie brauchen wieder Luft.',
  },
  'Christian democrat': {
    name: 'Herd und Wort',
    slogan: 'Maß und Mitte',
    topics: ['Familien', 'Handwerk', 'Ehrenamt', 'Lebensschutz'],
    priorities: [
      'Familien entlasten, die Kinder erziehen oder Angehörige daheim pflegen.',
      'Die soziale Marktwirtschaft stärken, damit der Meister seinen Betrieb übergeben kann.',
      'Hospize in jedem Landkreis und Schutz des Lebens von Anfang bis Ende.',
    ],
    about:
      'Unser Bild vom Menschen ist das christliche: einzigartig, frei und verantwortlich. Was Familie, Pfarrgemeinde oder Verein leisten können, soll der Staat nicht an sich ziehen.',
  },
  'national-conservative': {
    name: 'Erbe und Vaterland',
    slogan: 'Ordnung, Leistung, Vaterlandsliebe',
    topics: ['Innere Sicherheit', 'Leitkultur', 'Begrenzte Zuwanderung', 'Bundeswehr'],
    priorities: [
      'Mehr Streifen, härtere Strafen und Schluss mit der Kuscheljustiz.',
      'Deutsche Geschichte, Volkslieder und klassische Bildung zurück in den Lehrplan.',
      'Obergrenze für Zuwanderung und Einbürgerung erst nach gelungener Anpassung.',
    ],
    about:
      'Ein Volk ist eine Gemeinschaft der Toten, der Lebenden und der Ungeborenen. Wir bewahren, was gewachsen ist: Brauchtum, Kirche, Truppe und die Liebe zur Nation.',
  },
  'far right': {
    name: 'Deutsche Wende',
    slogan: 'Die Unseren zuerst',
    topics: ['Remigration', 'Asylmissbrauch', 'Altparteien', 'Lügenpresse'],
    priorities: [
      'Grenzen dicht, Abschiebung aller Ausreisepflichtigen und Sachleistung statt Geld.',
      'Sozialwohnungen zuerst für Deutsche und kein Minarett über unseren Dächern.',
      'Zwangsgebühren für den Staatsfunk abschaffen und das Kartell der Altparteien brechen.',
    ],
    about:
      'Sie nennen uns Extremisten, weil wir aussprechen, was Millionen denken. Überfremdung, Messergewalt und Verrat der Eliten: wir sind der Widerstand der Anständigen.',
  },
  regionalist: {
    name: 'Freie Talmark',
    slogan: 'Die Talmark den Talmärkern',
    topics: ['Selbstbestimmung', 'Muttersprache', 'Steuerhoheit', 'Brauchtum'],
    priorities: [
      'Was in der Talmark erwirtschaftet wird, soll in der Talmark bleiben.',
      'Zweisprachige Ortstafeln, Mundart im Kindergarten und ein eigener Rundfunk.',
      'Ein friedlicher, rechtmäßiger Weg in die Eigenstaatlichkeit.',
    ],
    about:
      'Siebenhundert Jahre hatten unsere Täler eigenes Recht und eigene Dichter. Wir sind keine Randprovinz; wir sind eine Volksgruppe mit Gedächtnis und dem Recht auf Autonomie.',
  },
  pirate: {
    name: 'Offener Quelltext',
    slogan: 'Freies Wissen für freie Menschen',
    topics: ['Netzpolitik', 'Datenschutz', 'Verschlüsselung', 'Urheberrecht'],
    priorities: [
      'Keine Chatkontrolle, keine Vorratsdaten, keine Gesichtserkennung am Bahnhof.',
      'Freie Software in jeder Amtsstube und offener Quelltext für alles, was die Allgemeinheit bezahlt.',
      'Bedingungsloses Grundeinkommen, fahrscheinloser Nahverkehr und ein Recht auf Reparatur.',
    ],
    about:
      'Wir sind mit dem Netz groß geworden und wissen, was Überwachung anrichtet. Gläserner Staat statt gläserner Mensch: Wikis, Kryptographie und Schwarmintelligenz sind unser Werkzeug.',
  },
  agrarian: {
    name: 'Pflug und Weide',
    slogan: 'Ohne Bauern kein Brot',
    topics: ['Milchpreis', 'Düngeverordnung', 'Jagd', 'Dorfladen'],
    priorities: [
      'Faire Erzeugerpreise für Milch, Getreide und Ferkel statt Ramsch im Supermarkt.',
      'Eine Düngeverordnung von Leuten, die um fünf Uhr früh im Stall gestanden haben.',
      'Hausarzt, Schlachthof und Haltestelle bleiben im Dorf.',
    ],
    about:
      'Wir pflügen, melken, jagen und schlagen Holz. Wer nie eine Mistgabel hielt, ertränkt uns in Formularen, während Billigfleisch aus Übersee die Regale füllt.',
  },
  'animal rights': {
    name: 'Sanfte Pfote',
    slogan: 'Eine Stimme für alle, die keine haben',
    topics: ['Massentierhaltung', 'Tierversuche', 'Tierheime', 'Pelzverbot'],
    priorities: [
      'Käfige, Kastenstand und Lebendtransporte abschaffen.',
      'Versuche an Mäusen, Beagles und Affen durch Zellkulturen ersetzen.',
      'Vegane Gerichte in jeder Kantine und Geld für überfüllte Tierheime.',
    ],
    about:
      'Schweine träumen, Kühe trauern, Fische fühlen Schmerz. Mitgefühl darf keine Privatsache bleiben: Tierqual muss aus Gesetz, Labor und Teller verschwinden.',
  },
  'local independents': {
    name: 'Wir für Oberwald',
    slogan: 'Nur Oberwald verpflichtet',
    topics: ['Freibad', 'Marktplatz', 'Parkplätze', 'Hochwasserschutz'],
    priorities: [
      'Das Dach des Hallenbads noch vor dem Winter flicken und die Eintrittspreise halten.',
      'Den Samstagsmarkt zurückholen und die erste Stunde Parken frei.',
      'Die Ufermauer an der Gerbergasse fertig bauen, versprochen seit 2011.',
    ],
    about:
      'Wir sind Bäcker, Krankenschwester, zwei Lehrerinnen und ein Klempner im Ruhestand. Uns redet aus Berlin niemand hinein; wir kennen jedes Schlagloch beim Vornamen.',
  },
  Eurosceptic: {
    name: 'Eigenes Recht',
    slogan: 'Brüssel in die Schranken weisen',
    topics: ['EU-Austritt', 'Eigene Währung', 'Schuldenunion', 'Zollhoheit'],
    priorities: [
      'Die Verträge kündigen und keine Milliarden mehr nach Brüssel überweisen.',
      'Zurück zur Mark und zu einer Notenbank, die unseren Sparern dient.',
      'Handel mit der ganzen Welt, ohne Richtlinien über Gurken und Glühbirnen.',
    ],
    about:
      'Wir mögen unsere Nachbarn und ihren Käse. Was wir ablehnen, ist ein Superstaat der Kommissare, den keiner bestellt hat und den niemand abberufen kann.',
  },
  federalist: {
    name: 'Vereinter Kontinent',
    slogan: 'Ein Europa, eine Verfassung',
    topics: ['Bundesstaat Europa', 'Gemeinsame Verteidigung', 'Erasmus für alle', 'Eurobonds'],
    priorities: [
      'Eine bundesstaatliche Verfassung, das Ende des Vetos und ein Haushalt, der den Namen verdient.',
      'Gemeinsame Streitkräfte, eine Außenministerin und ein Sitz bei den Vereinten Nationen.',
      'Ein Austauschhalbjahr für jeden Lehrling und Nachtzüge zwischen allen Hauptstädten.',
    ],
    about:
      'Unsere Freundinnen leben in Lissabon, Tallinn und Thessaloniki. Gegen Datenriesen, Krieg und Erderhitzung ist der Nationalstaat zu klein; souverän wird nur der ganze Kontinent.',
  },
} satisfies Voices;
