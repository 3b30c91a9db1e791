import { definePhrases } from '../../define-phrases';

const USE =
  /\b(verwerk\w*|verwerking(en)?|gebruik(en|t)?|gebruikt|verzamel(en|t|d|ing)?|bewa(ren|art|ard)|houden .{0,60}bij|bijhouden|nodig|opgeslagen|vragen|vraagt|beschikt|registratie)\b/;
const AIM =
  /\b(voor|met) (de |het |al |alle |een )?(volgende |onderstaande |hieronder genoemde )?(doelen|doeleinden|doel)\b|\bvoor \w+doeleinden\b|\bten behoeve van\b|\bom\b.{1,160}\bte\b|\bom .{1,80}\bte (kunnen|laten)\b|\bzodat\b|\bmet (als|het) (doel|oog op)\b|\bvoor (het|de|uw|je|jouw|een|onze) (\w+ )?(beheren|beheer|versturen|verzenden|verwerken|uitvoer\w*|ontvangen|voeren|oproepen|innen|organiseren|informeren|bijhouden|verbeteren|registratie|inschrijving|campagne\w*|ledenadministratie|nieuwsbrief|communicatie|opstellen|functioneren|afhandel\w*|beantwoord\w*|aanvra\w*|administratie|verwerking|registreren|bestelling\w*)\b|\bdien(en|t)\b.{0,40}\b(om|ter|tot|voor)\b|\bter (verbetering|registratie|uitvoering)\b/;
const DATA = /\b\w*gegevens\b|\binformatie\b|\bdata\b|\b(e-?mail)?adres(sen)?\b|\bfoto'?s\b|\bgeboorteda\w+\b|\bze\b/;

export default definePhrases({
  headings:
    /\bdoel(en|einden)?\b|\bwaarom\b|\bwaarvoor\b|gebruik van (de|uw|je|persoons)|gegevensgebruik|waartoe|\bwat doen we met\b|e-mail$|reden/,
  yes: [
    [5, USE, AIM, DATA],
    [
      4,
      /\bdoel(en|einden)?\b/,
      /\b(van|waarvoor) .{0,30}(verwerking|verzamel\w*|verwerk\w*)\b/,
      /\b(is|zijn|bestaat)\b|:/,
    ],
    [2, /\b(uitsluitend|enkel|alleen)\b/, USE, AIM, DATA],
    [
      4,
      /\bgegevens\b/,
      /\b(gebruiken|gebruikt)\b/,
      /\b(voor|ten behoeve van) \w*(campagne|doeleinden|administratie|functioneren|communicatie|onderzoek)\w*/,
    ],
    [3, /\buitsluitend voor het functioneren\b|\balleen om\b|\benkel om\b|\buitsluitend om\b/, /\bgebruik\w*\b/],
  ],
  headed: [
    [
      3,
      /^(\d+\. )?(om|het|de|voor|een|ter|u|je|we)? ?(te |kunnen |vlotte )?\w*(beheren|beheer|beantwoorden|ontvangen|versturen|verzenden|verzekeren|voeren|uitvoer\w*|informeren|registreren|verbeter\w*|organiseren|afhandel\w*|communicatie|administratie|ledenadministratie|nieuwsbrie\w*|verwerking|verwerken|bijhouden|werking|onderhouden|functioneren|publicatie|klantenservice|contact|fondsenwerving|deelnemen|sturen|onderzoek|voldoen|innen|optimalisatie|facturatie)\b/,
    ],
    [3, /^(om|voor) .{0,160}\b(te|doel\w*)\b/],
    [3, AIM],
    [3, /\bbericht te beantwoorden\b/],
    [3, /^(je|we|wij|u) .{0,120}\b(kunnen|kan|kunt|bent)\b/],
  ],
  veto: [
    /\brecht (op|om|van)\b|\binzage\b|\bbezwaar\b|\bintrek|\bklacht|\bautoriteit\b/,
    /\bcookies?\b|\b(verklaring|beleid|statement)\b.{0,80}\b(inform|leg|uitgelegd|beschrijf|omschrijf|uiteengezet|duidelijkheid)|\bleggen (wij|we) uit\b|\bhieronder\b.{0,40}\b(lees|lezen|vind)/,
    /\bniet langer\b|\btoestemming (van u |van jou )?om\b|\bzodat$|\bzo ?lang\b|\bverwijder\w*\b.{0,40}\b(na|zodra)\b|\bverwijderd\b|\bbeveilig\w*\b|\bbuiten de (eu|europese)\b|\bonbevoegd|\bmaatregelen\b/,
    /\b(ander|andere|specifiek|bepaald)e? (redenen|doel|doeleinden)\b|\bvoor (de|het) doel(einden)? waarvoor\b|\bvoor het doel waarvoor\b|\bgelet op de doeleinden\b|\bzorgvuldig\b|\bdoel moet\b|\brechtsgrond(en)?\b.{0,60}:$|\bgrondslag\w*\b/,
    /\bontvangen hebben\b|\bderden\b|\bverkop|\bpolitie\b|\bte voorkomen dat\b|\bbedoeld\b|\bte identificeren\b|\bals (u|je|jij) (geen|niet)\b|\b(algemene )?verordening\b.{0,40}\bgeregeld|\bafmelden\b|\bje leest\b|\bniet verplicht\b|\bhuisbezoek\b|\bcontacteren\b|\b(heb je|heeft u|hebt u) vragen\b|\bverzoeken om\b|\bwelke \w*gegevens (we|wij) van\b|\bverantwoordelijke?\b/,
  ],
  examples: {
    yes: [
      'Wij gebruiken uw gegevens om u nieuws te sturen.',
      'De gegevens worden verwerkt voor het beheren van de ledenadministratie.',
    ],
  },
  counterexamples: [
    'In deze verklaring leggen wij uit waarom wij gegevens gebruiken om te groeien.',
    'Wij gebruiken water om de tuin te laten groeien.',
  ],
});
