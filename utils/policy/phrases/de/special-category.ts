import { definePhrases } from '../../define-phrases';

const KINDS =
  /\bpolitische[nrs]? (und \w+ )?(meinung|einstellung|ansicht|uberzeugung|gesinnung|haltung|praferenz|zugehorigkeit|anschauung)\w*|\bweltanschau\w*|\bwahlabsicht\w*|\bpartei(zugehorigkeit|mitgliedschaft|mitglied)\w*|\bmitgliedschaft in (der|einer) (partei|gewerkschaft)|\bgewerkschafts(zugehorigkeit|mitgliedschaft)\w*|\breligios\w*|\bkonfession\b|\bgesundheitsdaten\b|\b(daten|angaben) (uber|zu) .{0,20}gesundheit\b|\bbiometrisch\w*|\bethnisch\w*|\bsexuelle\w*/;
const SPECIAL =
  /\bbesondere[nr]? (kategorien?|arten)\b|\bbesonders (schutzenswerte|schutzwurdige|sensible)\w*|\bsensible[nrs]? (\w+ )?(daten|personendaten|informationen)\b|\bsensitive\w* daten\b|\bart(ikel|\.)? ?9\b(?!,)/;
const HANDLE =
  /\b(ver|be)arbeit\w*|\berheb\w*|\berhoben\b|\berfass\w*|\bspeicher\w*|\bgespeichert\b|\bsammel\w*|\bnutz\w*|\bverwend\w*|\bgeausser\w*|\bangegeb\w*|\bbereitgestellt\w*|\bbetreff\w*|\bhandelt\b|\bsind\b|\bangab\w*|\beinwillig\w*|\boffenbar\w*|\bruckschl\w*|\bergib\w*|\bhervorge\w*/;

export default definePhrases({
  headings: /besonder\w* (kategorien|arten|daten)|sensible|art\.? 9\b|politische[nr]? (meinung|ansicht|uberzeugung)/,
  yes: [
    [5, KINDS, HANDLE, /(?<!kandi|man|sol)daten\b|\binformationen\b|\bangaben\b|\bmeinung\w*\b|\bansichten\b/],
    [5, SPECIAL, HANDLE, /\bdaten\b|\bpersonendaten\b|\binformationen\b|\bart(ikel|\.)? ?9\b/],
    [3, KINDS, SPECIAL],
  ],
  headed: [
    [3, KINDS],
    [3, SPECIAL],
  ],
  no: [
    [
      6,
      /\b(keine|keinerlei|nicht|niemals)\b/,
      /\bbesondere[nr]? (kategorien?|arten)|\bsensible\w*|\bpolitische\w* (meinung|ansicht|uberzeugung)|\bbesonders schutz/,
      /\b(keine|keinerlei)\b.{0,60}\b(besondere\w*|sensible\w*|politische\w*|besonders)\b|\bnicht\b.{0,60}\b(erhob\w*|erheb\w*|verarbeit\w*|erfass\w*)\b|\b(erhob\w*|erheb\w*|verarbeit\w*|erfass\w*) wir .{0,80}nicht\b|\b(meinung|ansicht|uberzeugung|daten)\w*\b.{0,40}\b(findet|erfolgt) nicht\b/,
    ],
  ],
  exceptions: /\b(ausser|es sei denn|ohne|sofern|soweit|ausgenommen|bitten?|nur (wenn|mit))\b/,
  veto: [
    /\bspezialregelungen\b|\benthalt insbesondere\b|\bbitte (keine|nicht|ubermitteln)\b|\bbitten (sie|dich), (keine|uns keine)\b|\bart(ikel|\.)? ?9 abs\.? ?2 lit\.? ?a\b.{0,80}\bvertrag\b/,
  ],
  examples: {
    yes: [
      'Mit Ihrer Einwilligung speichern wir Angaben zu Ihrer politischen Meinung.',
      'Wir verarbeiten auch besondere Kategorien von Daten nach Art. 9 DSGVO.',
    ],
    no: ['Besondere Kategorien von Daten verarbeiten wir nicht.'],
    also: ['data-collected', 'legal-basis'],
  },
  counterexamples: [
    'Bitte übermitteln Sie uns keine Angaben über Ihre politische Meinung.',
    'Die politische Bildung ist besonders wichtig.',
  ],
});
