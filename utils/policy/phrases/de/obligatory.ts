import { definePhrases } from '../../define-phrases';

const PROVIDE =
  /\b(bereitstell\w*|bereitzustellen|bereitgestellt|nichtbereitstellung|angabe\w*|anzugeben|angeben|mitteil\w*|mitzuteilen|zur verfugung (zu )?stell\w*|preiszugeben|eingab\w*|erfassung|daten erbitten)\b/;

export default definePhrases({
  headings:
    /pflicht(en|angaben)?\b.{0,40}|nichtbereitstellung|bereitstellung (ihrer|der|personen)|freiwillig|erforderlichkeit/,
  yes: [
    [
      5,
      /\b(verpflichtet|verpflichtung|freiwillig\w*|pflichtangaben?|pflichtfelder?|vorgeschrieben)\b/,
      PROVIDE,
      /(?<!kandi|man|sol)daten\b|\bangaben?\b|\binformationen\b/,
    ],
    [
      5,
      /\bohne (diese|die|ihre|deine|angabe|bereitstellung)\b/,
      /\b(konnen wir|nicht (moglich|in der lage|erbringen|bearbeiten|mitglied)|kann (ihre|die|der)|kannst du|konnen sie)\b/,
      /(?<!kandi|man|sol)daten\b|\bangaben?\b|\binformationen\b/,
    ],
    [
      5,
      /\b(nichtbereitstellung|nicht (bereitstell\w*|angeb\w*|zur verfugung)|nicht verfugbar)\b/,
      /\b(folge\w*|konsequenzen|konnen wir|nicht nachkommen|nicht moglich|keinerlei)\b/,
    ],
    [
      4,
      /\b(notwendige|erforderliche|zwingende) angaben?\b|\bpflicht(felder?|angaben?)\b/,
      /\b(ist|sind|wird|werden)\b/,
      /\bname\w*|\badresse\w*|\bdaten\b|\b\w*felder?\b/,
    ],
    [5, /\b(brauchen|mussen)\b.{0,30}\bnur (diejenigen|die|jene)\b/, /\bdaten\b/, PROVIDE],
  ],
  veto: [
    /\bgesetzlich verpflichtet, (die|ihre|personenbezogene) daten (an|heraus)|\bweiter(zu)?geb\w*\b|\bherauszugeben\b|\baufbewahr|\bcookies?\b|\b(dienstleister|auftragsverarbeiter|mitarbeiter)\w*/,
    /\bauskunft\b|\brecht auf\b|\bloschung\b|\bschutz\w* verpflichtet|\bwebsite .{0,60}ohne (angabe|registrierung)|\bist (in der regel |grundsatzlich )?ohne (eine )?angabe\b|\bverstoss/,
    /\(freiwillig|\bschutzwurdige grunde\b|\bmeldung (an|bei)\b|\bbehorden?\b|\bfreiwillige\w* helfer/,
  ],
  examples: {
    yes: [
      'Die Bereitstellung Ihrer Daten ist freiwillig.',
      'Ohne diese Daten können wir Ihren Wunsch nicht erfüllen.',
      'Sie sind nicht verpflichtet, uns Daten zur Verfügung zu stellen.',
    ],
  },
  counterexamples: [
    'Freiwillige Helfer sind im Garten willkommen.',
    'Wir sind gesetzlich verpflichtet, Belege zu sammeln.',
  ],
});
