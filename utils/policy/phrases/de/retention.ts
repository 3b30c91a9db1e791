import { definePhrases } from '../../define-phrases';

const KEEP =
  /\b(speicher(n|t|e|ung|dauer|frist\w*)|gespeichert\w*|aufbewahr\w*|bewahr(en|t)|vorgehalten|aufgehoben|aufzubewahren|protokolliert|verbleiben|archivier\w*|verarbeiten|bearbeiten|verarbeitet)\b/;
const FOR_HOW_LONG =
  /\bso ?lange?\b|\bbis (zu|zur|zum|du|sie|diese|der|die|eine|auf|ein)\b|\bnur (so )?lange\b|\bfur (die |eine |jene )?(dauer|einen zeitraum|maximal|hochstens|bis zu|mindestens|\d+)\b|\bfur die zeit\b|\bwahrend (der|des|\w+ (monat|jahr|tag))\w*|\b(\d+|eine[nrm]?|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|vierzehn|dreissig) (stunden?|tage?n?|wochen?|monate?n?|jahre?n?)\b|\bunbeschrankt\b|\bunbegrenzt\b|\bdauerhaft\b|\bnicht langer\b|\blanger\b|\bjahre lang\b|: keine\b/;
const DELETE =
  /\b(ge?losch(t|en)|loschen|loscht|loschung\w*|loschfrist\w*|gesperrt|vernichtet|anonymisiert|entfernt|uberschrieben|sperrung)\b/;
const WHEN =
  /\b(sobald|nach (ablauf|ende|beendigung|erledigung|wegfall|abschluss|austritt|dem|der|einem|einer|\d+|\w+ (tagen|wochen|monaten|jahren|stunden))|nicht (mehr|langer) (erforderlich|benotig\w*|notwendig|gebraucht)|innerhalb von|spatestens|unverzuglich nach|wenn .{0,120}(entfall|wegfall|erfullt|erforderlich|benotigt|beendet|endet)\w*|nachdem|umgehend|anschliessend|sofort|danach|(stunden|tage|wochen|monate) nach|entfallt|wegfallen|kurzen zeit)\b/;
const DATA =
  /(?<!kandi|man|sol)daten\b|\binformationen\b|\bangaben\b|\banfragen\b|\b\w*protokolle\b|\blogs?\b|\blog\w+|\baufzeichnungen\b|\bip-?adressen?\b|\be-mail-adresse\b|\bbilder\b|\bfotos\b|\binhalte\b|\b\w*(belege|unterlagen)\b|\bsie\b|\bdiese\b|\bsignale\b|\bnotizen\b|\bkonto\w*\b/;

export default definePhrases({
  headings:
    /speicherdauer|dauer der|aufbewahrung|wie lange|losch(ung|frist|konzept)|speicherung und|speicherfrist|datenloschung/,
  yes: [
    [5, KEEP, FOR_HOW_LONG, DATA],
    [5, DELETE, WHEN, DATA],
    [
      5,
      /\b(speicherdauer|aufbewahrungs(frist\w*|dauer|pflicht\w*)|loschfrist\w*|dauer der (speicherung|aufbewahrung)|speicherfrist\w*|frist\w*)\b/,
      /\b(betragt|betragen|richtet|ist|sind|liegt|unterlieg\w*|bestehen|gelten|entgegensteh\w*)\b|:/,
      /\b(\d+|zwei|drei|vier|funf|sechs|sieben|zehn|zwolf)\b|\bzweck\w*|\bgesetzlich\w*/,
    ],
    [
      2,
      /\b(\d+|ein|eine[nmr]?|zwei|drei|vier|funf|sechs|sieben|acht|zehn|zwolf|vierzehn) (stunden?|tage?n?|wochen?|monate?n?|jahre?n?)\b/,
      /\b(speicher\w*|gespeichert|aufbewahr\w*|loschen|geloscht)\b/,
    ],
    [4, /\b(zwecks?|zwecke)\b/, DELETE, /\b(entfallt|wegfall\w*|erfullt|erreicht|erforderlich)\b/],
  ],
  headed: [
    [3, FOR_HOW_LONG],
    [3, DELETE],
  ],
  no: [
    [
      6,
      /\b(keine|keinerlei|nicht)\b/,
      /\b(speichern|speichert|bewahren) (wir |selbst )?(keine|keinerlei)\b|\b(keine|keinerlei) (personenbezogenen )?daten .{0,20}gespeichert\b|\bspeicherung .{0,60}\b(findet|erfolgt) nicht (statt)?\b/,
      /(?<!kandi|man|sol)daten\b/,
    ],
  ],
  exceptions: /\b(ausser|es sei denn|ohne|nur|langer|sofern|soweit|cookies?|zuordn\w*|youtube|google|hinaus)\b/,
  veto: [
    /\bcookies? (sind|ist|werden|wird|bleiben|bleibt|verbleib|erlos|konnen|auf)|\bcookies?\b.{0,80}\b(rechner|endgerat|gerat|browser|computer|caches?)\b|\bsession-?cookie/,
    /\b(recht auf|recht,|verlangen,? dass|antrag auf|verlangen\b.{0,20}$|loschung (ihrer|der|deiner) .{0,60}(verlangen|beantragen|fordern|veranlass\w*))|\bloschung\b.{0,60}\bverlangen\b|\bart(ikel|\.)? ?17\b.{0,80}\b(verlangen|recht|auffordern)|\bloschanspruch|\bjederzeit (verlangen|loschen)\b/,
    /\bpassw(or|ort)|\bvertraulich\b.{0,30}\baufbewahr|\bverlust\b|\bnicht benotig\w* .{0,20}daten\b|\bvorratsdaten|\b(optout|opt-out)\b/,
    /\bbis zur (automatisierten|automatischen) loschung gespeichert|\bende (ihres|deines|des) besuchs\b|\brechtswidrig\w*|\brechtsverletz\w*|\bdauer, fur die\b|\bgeplante (speicherd|d)auer\b|\bpflicht zur loschung\b|\bwiderspr(uch|echen)\b.{0,80}\beinleg|\blinks?\b|\bunverzuglich zu loschen, sofern\b|\bsicher auf\b|\bgeschutzt/,
    /\bsie haben jederzeit die moglichkeit\b|\bdie loschung\b.{0,60}\b(abweisen|ablehnen)\b|\bselbst(andige)? (loschen|loschung)\b/,
  ],
  examples: {
    yes: [
      'Wir speichern Ihre Daten drei Jahre lang.',
      'Die Daten werden gelöscht, sobald sie nicht mehr erforderlich sind.',
      'Die Aufbewahrungsfrist beträgt zehn Jahre.',
    ],
    no: ['Wir speichern keine personenbezogenen Daten.'],
  },
  counterexamples: [
    'Session-Cookies werden gelöscht, sobald Sie den Browser schließen.',
    'Wir bewahren die Rosen bis zum Winter im Keller auf.',
  ],
});
