import { definePhrases } from '../../define-phrases';

const USE =
  /\b(ver|be)arbeit\w*|\bverwend\w*|\bnutz(en|t|ung)\b|\bgenutzt\b|\berheb\w*|\berhoben\b|\berhebung\b|\bspeicher\w*|\bgespeichert\b|\bbenotig\w*|\bbrauchen\b|\beingesetzt\b/;
const AIM =
  /\b(zu|fur) (den |die |diesen? )?(folgenden? |genannten |eigenen? )?zwecke?n?\b|\bzu \w+ zwecken\b|\bzum? zwecke?n?\b|\bzweck (der|des|dieser|ist|dieses)\b|\bzwecks\b|\bum\b.{1,160}(\bzu\b|\w{2,8}zu\w{4})|\bdien(t|en)\b|\b(zur|zum|fur die|fur den) (koordination|bearbeitung|beantwortung|durchfuhrung|abwicklung|bereitstellung|erfullung|organisation|verwaltung|kommunikation|information|zusendung|versand|verbesserung|analyse|ausubung|anbahnung|unterstutzung|betreuung|mitglieder\w*|spenden\w*|auswertung|gewahrleistung|sicherstellung|offentlichkeitsarbeit|werbung|wahlwerbung|wahlkampf\w*|identifikation|authentifizierung|verhinderung|bestatigung|benachrichtigung|optimierung|auszahlung|kontaktaufnahme|planung)\w*\b|\bfur unsere (offentlichkeits|partei|wahlkampf)\w+/;
const DATA = /(?<!kandi|man|sol)daten\b|\binformationen?\b|\bangaben\b|\badressen?\b|\bfotos\b|\bip-adresse\b/;

export default definePhrases({
  headings:
    /zwecke?\b|zweckbestimmung|wofur|warum|weshalb|wie wir (diese|ihre|deine) .{0,20}(verwenden|nutzen)|verwendung (der|ihrer)|nutzung (der|ihrer)/,
  yes: [
    [5, USE, AIM, DATA],
    [
      7,
      /\bzwecke der (daten)?(ver|be)arbeitung:/,
      /\b(kommunikation|bereitstellung|sicherheit\w*|kontaktanfragen|\w*marketing|verwaltung|werbung|spenden\w*|mitglieder\w*|organisation\w*|offentlichkeitsarbeit)\b/,
    ],
    [4, /\bzweck (der|dieser) (daten\w*|verarbeitung|erhebung|nutzung)\b/, /\b(ist|sind|besteht|liegt|dient)\b|:/],
    [
      4,
      /\b(daten)?(verarbeitung|erhebung|speicherung|erfassung)\b/,
      /\bdien(t|en)\b|\berfolgt\b.{0,60}\b(zu|um|zur|zum|zwecks)\b/,
      AIM,
    ],
    [2, /\bausschliesslich\b|\bnur\b/, USE, AIM, DATA],
  ],
  headed: [
    [
      3,
      /^(um|zur?|zum|fur|der|die)? ?\w*(bereitstellung|bearbeitung|kommunikation|mitglieder\w*|spenden\w*|newsletter|verwaltung|werbung|marketing|organisation|durchfuhrung|verbesserung|beantwortung|offentlichkeitsarbeit|sicherheits\w*|optimierung|betrieb|koordination|unterstutzung|veroffentlichung|verhinderung|abwicklung)\b/,
    ],
    [3, /^(um|fur) .{0,160}\b(zu|zwecke)\b/],
    [3, AIM],
  ],
  veto: [
    /\brecht (auf|,)|\bauskunft\b|\bwiderspr|\bwiderruf|\bbeschwerde/,
    /\bcookies?\b|\bdatenschutzerklarung\b.{0,80}\b(informier|erlauter|klar|beschreib|gibt|erfahr|regel)/,
    /^[^.:]{0,60}daten$|\bdrittland|\bzugriff auf (ihre|deine)\b|\berforderlich ist,$|\bgeloscht\b|\bloschen\b|\bso ?lange?\b|\bgespeichert, wie\b|\bnicht mehr\b|\bsperr/,
    /\b(andere|anderen|weitergehende|sonstige|bestimmte)n? zwecke?n?\b|\bzwecke?n?,? (dem|denen|fur den|zu dem|fur die|zu denen) (sie|du|eine person|ihr)\b|\brechtsgrundlagen?\b|\bverantwort(lich|ung)\w*\b|\bkonnen (sie|die nutzer)\b.{0,80}\bverhindern\b/,
    /\bzweck\w*\b.{0,60}\b(dem|denen|den|die) (sie|du|eine person|ihr) (zugestimmt|eingewilligt|uns|angegeb|ange)|\beigene zwecke\b|\bzwecken dieser datenschutz|\baufklaren\b|\bgrundlage der datenverarbeitung\b|\bgestattet\b/,
    /\b(informier|klar|unterricht)\w* (wir )?(sie|dich|euch)\b|\bvertraglich\b.{0,160}\bverpflicht|\btechnische und organisatorische\b/,
  ],
  examples: {
    yes: [
      'Wir verwenden Ihre Daten, um Sie zu unseren Treffen einzuladen.',
      'Zweck der Datenverarbeitung ist die Organisation der Treffen.',
    ],
  },
  counterexamples: [
    'Wir löschen Daten, um Platz zu schaffen, den wir nicht mehr nutzen.',
    'Diese Datenschutzerklärung informiert Sie über die Zwecke, zu denen wir Daten verarbeiten.',
    'Der Garten dient der Erholung.',
  ],
});
