import { definePhrases } from '../../define-phrases';

const ELSEWHERE =
  /\bvon (dritten|anderen (unternehmen|stellen|quellen|organisationen|personen)|sonstigen dritten|adress\w+|auskunfteien|meldebehorden|behorden|partnern|den \w+ regionen|der \w*partei|unserem (landes|bundes|kreis)verband)\b|\bauch von dritten\b|\baus (offentlich|allgemein) zuganglichen\b|\bandere[nr]? (datenq|q)uellen\b|\baus (sozialen (medien|netzwerken)|offentlichen (quellen|registern|verzeichnissen)|telefonbuchern|dem (wahler|melde)\w+|melderegister\w*)\b|\b(wahlerverzeichnis|melderegister|melderegisterauskunft|einwohnermelde\w+|wahlerevidenz|stimmregister|auskunfteien|adressverlage\w*|adresshandler\w*)\b|\bdritte[nr]? .{0,30}(uns|an uns) (ubermittel|weiter)|\bgenannten stellen\b/;
const GET =
  /\b(erhalten\w*|erheb\w*|erhoben\w*|bezieh\w*|bezogen|entnehm\w*|entnommen\w*|ubernomm\w*|stamm\w*|gewonnen|gewinn\w*|erworben\w*|bekomm\w*|beschaff\w*|sammeln|recherchier\w*|ubermittelt\w*|mitgeteilt|zugriff|verwend\w*|nutzen|genutzt|herkunft)\b/;
const DATA = /(?<!kandi|man|sol)daten\b|\binformationen\b|\bangaben\b|\badressen?\b|\banschrift(en)?\b/;

export default definePhrases({
  headings: /herkunft|quellen?\b|woher|von wem|nicht (direkt|unmittelbar) (bei|von)|bearbeitete daten/,
  yes: [
    [5, ELSEWHERE, GET, DATA],
    [5, /\b(herkunft|quellen?) der (\w+ )?daten\b/, /\b(aus|von|sind|ist|stamm\w*)\b/, ELSEWHERE],
    [2, /\boffentlich zuganglich\w*|\bmelderegister|\bwahlerverzeichnis/, GET, DATA],
  ],
  no: [
    [
      6,
      /\b(keine|keinerlei|nicht)\b/,
      ELSEWHERE,
      /\b(erheb\w*|erhalten|bezieh\w*|beschaff\w*|kaufen)\b.{0,40}\b(keine|keinerlei|nicht)\b|\b(keine|keinerlei) (\w+ )?(daten|informationen|adressen)\b/,
    ],
  ],
  exceptions: /\b(ausser|es sei denn|ausgenommen|sofern|soweit|nur)\b/,
  veto: [
    /\bzusammenfuhrung\b|\bverfugbaren informationen\b|\bzusammengefuhrt\b|\bverknupf|\bverbund(en|ung)\b|\bcookies?\b/,
    /\bauskunft\b.{0,10}(uber|zu|,)|\brecht (auf|,)|\bnicht bei (der betroffenen|ihnen|uns) .{0,30}erhoben\b|\bdie herkunft (ihrer|der) daten, sofern\b|\bderen herkunft\b/,
    /\bfacebook\b|\bgoogle\b|\binstagram\b|\banbieter\b/,
  ],
  examples: {
    yes: ['Wir erhalten Adressen auch aus dem Melderegister.'],
    no: ['Wir erheben keine Daten von Dritten.'],
  },
  counterexamples: [
    'Eine Zusammenführung dieser Daten mit anderen Datenquellen wird nicht vorgenommen.',
    'Von Dritten erhalten wir Kuchen.',
  ],
});
