import { definePhrases } from '../../define-phrases';

const AWAY =
  /\bdrittlander\w*|\bdrittland\w*|\bdrittstaat\w*|\bausserhalb (der|des|von) .{0,20}(eu\b|europaischen|ewr\b|union|europa\w*|schweiz)|\b(usa|us)\b|\bu\.s\.a|\bvereinigten staaten\b|\bins ausland\b|\bim ausland\b|\bweltweit\b|\binternationale\w* organisation\w*|\bamerika\w*/;
const MOVE =
  /\b(daten)?ubermitt\w*|\bubertrag\w*|\btransfer\w*|\b(ver|be)arbeit\w*|\bgespeichert\b|\bspeicherung\b|\bserver\w*|\bweitergabe\w*|\bweitergegeben\b|\bgelang\w*|\bbekannt ?g[ea]\w+|\bdatenubermittlung\w*|\bgesendet\b/;
const SAFE =
  /\bstandard(vertrags|datenschutz)klauseln?\b|\beu-standardvertr\w+|\bangemessenheitsbeschluss\w*|\bdata privacy framework\w*|\bbinding corporate rules\b|\bangemessene[ns]? (datens|s)chutzniveau\w*|\bgeeignete\w* garantien\b|\bprivacy[- ]?shield\b|\bsafe[- ]harbou?r\b|\bdpf\b|\bart(ikel|\.)? ?4[4-9]\b/;

export default definePhrases({
  headings:
    /drittland|drittlander|drittstaat|ausland|\busa\b|ausserhalb der|internationale|bearbeitungsort|wo wir .{0,30}daten|datenubertragung|ort der/,
  yes: [
    [5, AWAY, MOVE, /(?<!kandi|man|sol)daten\b|\binformationen\b|\bserver\w*|\bdatenubermittlung\w*|\bip-adresse\w*/],
    [
      5,
      SAFE,
      /\bdaten\w*|\bdritt\w+|\busa\b|\bzertifi\w*|\beu-|\beuropaische\w*/,
      /\b(daten\w*|drittl\w+|zertifi\w*|ubermitt\w*|garantie\w*|grundlage|verpflichte\w*|kommission|abgeschlossen)\b/,
    ],
    [3, AWAY, SAFE],
    [
      4,
      /\b(server\w*|rechenzentr\w+|gespeichert|serverstandort\w*|standort\w*)\b/,
      /\b(usa|vereinigten staaten|ausland)\b/,
    ],
  ],
  headed: [[3, AWAY]],
  no: [
    [
      6,
      AWAY,
      /\b(nicht|keine|keinerlei|niemals)\b/,
      /\b(nicht|keine|keinerlei|niemals)\b.{0,120}\b(ubermitt\w*|ubertrag\w*|transfer\w*|verarbeitet|weiterge\w+|gespeichert|statt|erfolgt|vorgesehen|geplant)\b|\b(ubermitt\w*|ubertragung|transfer|verarbeitung|weitergabe)\b.{0,200}\b(nicht|keine)\b/,
    ],
    [
      5,
      /\b(ausschliesslich|nur)\b.{0,40}\b(innerhalb|in) (der |des |von )?(deutschland\w*|eu\b|europaischen union|osterreich\w*|schweiz|ewr\b|europa\w*)/,
      /\bdaten\w*|\bserver\w*/,
      /\b(ver|be)arbeit\w*|\bgespeichert\b|\bspeicher\w*|\bubermitt\w*|\bserver\w*/,
    ],
  ],
  exceptions:
    /\b(ausser|es sei denn|ohne|nur (dann|wenn|soweit)|sofern|soweit|ausgenommen|abgesehen|ausgeschlossen|grundsatzlich nur)\b/,
  veto: [
    /\bcookies? (sind|ist)\b|\bdatenubertragbarkeit\b|\bauskunft\b.{0,120}\bdrittland\b|\brecht zu\b|\brecht,? auskunft/,
    /\bgoogle llc, 1600 [^.]{0,60}$|\bbrowser-?(plugin|add-?on)\b|\bwir haben keinen einfluss\b/,
    /\bunbekannt\w*|\burheber|\bdatenschutzerklarung von\b|\bausland reisen\b/,
  ],
  details: {
    safeguard:
      /\bstandard(vertrags|datenschutz)klauseln?\b|\beu-standardvertr\w+|\bangemessenheitsbeschluss\w*|\bdata privacy framework\w*|\bbinding corporate rules\b|\bgeeignete\w* garantien\b|\bdpf\b/,
    'privacy-shield': /\bprivacy[- ]?shield\b|\bsafe[- ]harbou?r\b/,
  },
  examples: {
    yes: [
      'Ihre Daten können auf Servern in den USA gespeichert werden.',
      'Mit dem Anbieter im Drittland haben wir Standardvertragsklauseln abgeschlossen.',
    ],
    no: ['In Drittländer gelangen die Daten nicht, eine Übermittlung ist nicht vorgesehen.'],
    also: ['retention'],
  },
  counterexamples: [
    'Das Recht auf Datenübertragbarkeit gilt auch, wenn Daten in Drittländer übermittelt werden.',
    'Unsere Freunde in den USA lesen gern.',
  ],
});
