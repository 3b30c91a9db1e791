import { definePhrases } from '../../define-phrases';

const GATHER =
  /\b(erheb\w*|erhoben\w*|erfass\w*|erfragt|verarbeit\w*|bearbeit\w*|speicher\w*|gespeichert|sammel\w*|gesammelt|ubermittel(n|t|te|ten)|ubertragen\w*|abgefragt|benotig\w*|anfallen|gehoren|zahlen|handelt|protokollier\w*|angibst|angeben|mitteil\w*|eingib\w*|eingeben|verwenden|nutzen|registrierung)\b/;
/** Something of a person that can be written down. */
const KIND =
  /\b(vor- und (nach|zu)namen?|(vor|nach|zu|familien|geburts|benutzer|nutzer|signal-)?namen?|(post|wohn|e-?mail-?|mail|ip-?|liefer)?(adressen?|anschrift)|(telefon|mobil|handy|fax)?nummern?|geburts(datum|daten|ort)|postleitzahl|wohnort|titel|alter|geschlecht|beruf|bankverbindung|iban|(kontakt|stamm|personenstamm|bestands|nutzungs|inhalts|zahlungs|bank|adress|meta|verkehrs|standort|kommunikations|vertrags|log|finanz|zugriffs|protokoll|mitglieds|spenden|video|geburts)daten|browser-?(typ|version|daten|info|einstell)\w*|betriebssystem\w*|referrer\w*|datum und (die )?uhrzeit|uhrzeit|user-agent|fotos?|kommentare?|ton- und bildaufnahmen)\b/;
const KINDS =
  /\b(vor- und (nach|zu)namen?|(vor|nach|zu|familien|geburts|benutzer|nutzer)?namen?|(post|wohn|e-?mail-?|mail|ip-?)?(adressen?|anschrift)|(telefon|mobil|handy)?nummern?|geburts(datum|ort)|postleitzahl|wohnort|bankverbindung|(kontakt|stamm|bestands|nutzungs|inhalts|zahlungs|adress|standort)daten|browser-?(typ|version|daten|info|einstell)\w*|betriebssystem\w*|referrer\w*|uhrzeit)\b.{0,90}(,|\bund\b|\bsowie\b|\boder\b|\/|&).{0,60}\b(namen?|nachnamen?|vornamen?|\w*adressen?|anschrift|e-?mail|\w*nummern?|geburts\w+|postleitzahl|wohnort|bankverbindung|\w*(kontakt|stamm|zahlungs|adress|standort)daten|browser-?(typ|version|daten|info|einstell)\w*|betriebssystem\w*|referrer\w*|uhrzeit|datum)\b/;
const DATA = /(?<!kandi|man|sol)daten\b|\binformationen\b|\bangaben\b/;

export default definePhrases({
  headings:
    /welche (arten|daten|informationen|personenbezogenen|personendaten)|erhobene|erfasste|bearbeitete|verarbeitete (daten|informationen)|daten(kategorien|arten)|kategorien (von|personenbezogener|der)|arten der|erhebung|erfassung|logfiles?|log-dateien|umfang der|daten, (die|welche)|zugriffsdaten|metadaten|formulardaten/,
  yes: [
    [5, GATHER, KINDS],
    [4, GATHER, KIND, DATA],
    [
      4,
      /\bfolgende[nrs]? (personenbezogenen? |personlichen? )?(arten |kategorien )?(von )?(daten|informationen|angaben|personendaten)\b/,
      GATHER,
    ],
    [2, /\bpersonenbezogene[nr]?\b|\bpersonlich\w*\b/, GATHER, KINDS],
  ],
  headed: [
    [3, KIND],
    [4, KINDS],
  ],
  no: [
    [
      6,
      /\b(keine|keinerlei)\b/,
      /\b(keine|keinerlei) (personlichen? |personenbezogenen? |weiteren )?(daten|informationen|personendaten)\b/,
      /\b(erheb\w*|erhoben|erfass\w*|sammel\w*|gesammelt|speicher\w*|gespeichert)\b/,
    ],
  ],
  exceptions:
    /\b(ausser|es sei denn|ohne|sofern|soweit|nur|dritte\w*|bleibt|ausgenommen|cookies?|logdateien|youtube|google|hinaus|zweck\w*)\b/,
  veto: [
    /\b(keine|keinerlei) (\w+ )?(daten|informationen|ip-adressen?)\b|\bimpressum\b|\bentnehmen\b|\bkeinen einfluss\b|\bunberuhrt\b|\bnaturliche oder juristische person\b|\bentscheidet\b|\brecht auf\b|\bauskunft\b|\bberichtigung\b|\bwiderspr|\bwiderruf/,
    /\b(sind|seien) (alle|samtliche|informationen|angaben|einzelangaben)\b|\bbezieh(en|t)\b.{0,60}\bperson\b/,
    /\bcookies? (sind|ist|konnen|werden|enthalt)\b|\bkonnen sie (das|die) .{0,40}verhindern\b/,
    /\bpassw(o|oe)rt.{0,30}geheim\b|\brechtsgrundlage\b|\bgeloscht\b|\bnicht (an dritte|veroffentlicht)\b|\baufsichtsbehorde/,
    /\bdatenschutz(erklarung|hinweise|information\w*)\b.{0,60}\b(erlautert|beschreib|informier|erklar|gilt|auskunft)/,
  ],
  examples: {
    yes: [
      'Wir erfassen Ihren Namen, Ihre E-Mail-Adresse und Ihre Telefonnummer.',
      'Dabei werden folgende Daten erhoben: Vorname, Nachname und Wohnort.',
    ],
    no: ['Wir erheben keinerlei persönliche Daten.'],
  },
  counterexamples: [
    'Personenbezogene Daten sind alle Informationen, die sich auf eine Person beziehen, etwa Name und Adresse, die man erheben kann.',
    'Die Kandidaten erheben ihre Stimme.',
    'Gib uns einen Namen für den Hund.',
  ],
});
