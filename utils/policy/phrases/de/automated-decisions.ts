import { definePhrases } from '../../define-phrases';

const AUTOMATED =
  /\bautomati(sier|siert)\w* .{0,30}(entscheid\w*|einzelfall\w*)|\bautomati(sier|siert)\w* entscheid\w*|\bprofiling\b|\bprofil(bildung|erstellung)\b|\bnutzer(\*?innen)?-?profile[ns]?\b|\bnutzungsprofile?n?\b|\bpersonlichkeitsprofile?\b|\bscoring\b|\bart(ikel|\.)? ?22\b/;
const TARGET =
  /\bzielgruppen?\b|\b(micro|mikro)?-?targeting\b|\bzielgerichtete?\w*\b|\bpersonalisierte\w* (wahl)?werbung\b|\binteressenbezogene\w*|\bcustom audiences?\b|\bretargeting\b|\bnutzungsbasierte\w* werbung/;

export default definePhrases({
  headings: /automatisiert|profiling|profilbildung|targeting|entscheid(ungs)?findung/,
  yes: [
    [
      5,
      AUTOMATED,
      /\b(nutz\w*|verwend\w*|verarbeit\w*|erstell\w*|setzen\b.{0,60}\bein|eingesetzt|einsetzen|angelegt|legen\b.{0,30}\ban|erfolgt|findet|bewert\w*|analys\w*|durchgefuhrt|entwicklung)\b/,
      /(?<!kandi|man|sol)daten\b|\baspekte\b|\bnutzer\b|\bwir\b|\bprofile\b|\bverhalten\w*/,
    ],
    [
      5,
      AUTOMATED,
      /\bsie haben das recht\b|\bdu hast das recht\b|\brechte? in bezug\b|\brecht, nicht\b/,
      /\bentscheidung\w*/,
    ],
    [
      4,
      TARGET,
      /\b(werbung|ausrichten|ansprechen|ansprache|gezielt|zielgenau|erstell\w*|informier\w*|anzeigen|schalten|kampagne\w*|inhalte)\b/,
      /\b(verwend\w*|nutz\w*|einsicht|einblick|um|erstell\w*|auszurichten|ausrichten|setzen)\b/,
    ],
  ],
  no: [
    [
      6,
      AUTOMATED,
      /\b(keiner?|keinerlei|nicht|weder|verzicht\w*|niemals)\b/,
      /\b(keine|keinerlei|weder|niemals)\b.{0,80}\b(automatisier\w*|profiling|profil\w*|nutzer\S{0,10}profile|scoring)\b|\b(automatisier\w*|profiling|profilbildung|scoring|entscheidungsfindung|entscheidung)\b.{0,160}\b(nicht|verzicht\w*)\b|\b(nicht)\b.{0,60}\b(profilbildung|profiling|profil)\b|\bverzicht\w*\b.{0,60}\b(profiling|automatisier\w*)|\bkeiner\b.{0,200}\bentscheidung\b.{0,40}\bunterworfen\b/,
    ],
  ],
  exceptions: /\b(ausser|es sei denn|sofern|soweit|ausgenommen|recht, nicht)\b/,
  veto: [
    /\bjede art der automatisierten\b|\bdas bestehen (einer|eines)\b|\bdies gilt auch fur\b|\bwiderspruch\b|\bauskunft\b|\bgestutztes profiling\b/,
    /\bsollten wir (profiling|ein)\b|\bsofern wir ein solches\b|\b(google|facebook|meta|twitter|youtube|anbieter) .{0,80}(profil|zielgerichtet)/,
    /\bcookies?\b|\bautomatisiert\w* (gesendet|geloscht|loschung|erfasst|erhoben|ubermittelt)\b|\bautomatisierte\w* verfahren\b(?!.{0,40}entscheid)|\bzielgerichtete massnahmen\b/,
  ],
  details: {
    profiling:
      /\bprofiling\b|\bprofil(bildung|erstellung|e)\b|\bnutz\S{0,14}profile?\b|\bscoring\b|\baspekte zu bewerten\b/,
    targeting: TARGET,
  },
  examples: {
    yes: [
      'Wir nutzen Profiling, um Ihr Verhalten zu bewerten.',
      'Wir bilden Zielgruppen, um Werbung auf sie auszurichten.',
    ],
    no: [
      'Eine automatisierte Entscheidungsfindung findet nicht statt.',
      'Wir erstellen keine Nutzerprofile und setzen kein Profiling ein.',
    ],
  },
  counterexamples: [
    'Auskunft erhalten Sie auch über das Bestehen einer automatisierten Entscheidungsfindung.',
    'Das Profil der Reifen wird von uns verwendet.',
  ],
});
