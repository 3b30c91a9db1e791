import { definePhrases } from '../../define-phrases';

const KINDS =
  /\bpolitieke (opvatting|overtuiging|voorkeur|mening|gezindheid|denkbeeld|affiniteit|standpunt|kleur)\w*|\b(partij)?lidmaatschap van (een|de) (vakbond|politieke partij|vakvereniging)\b|\bvakbondslidmaatschap\b|\blevensbeschouw\w*|\breligieuze?\b|\bgodsdienst\w*|\bfilosofische\b|\bgezondheids?(gegevens|informatie)?\b|\bmedische (\w+)\b|\bbiometrische\b|\betnische\b|\bras of\b|\bseksuele\b|\bstemgedrag\b|\bstemintentie\b/;
const SPECIAL =
  /\bbijzondere (categorie\w*|persoonsgegevens|gegevens|en\/of gevoelige|soorten)\b|\bgevoelige (persoons)?(gegevens|informatie|data)\b|\bart(ikel|\.)? ?9\b(?!,)/;
const HANDLE =
  /\bverwerk\w*|\bverzamel\w*|\bbewa(ar|ren)\w*|\bgebruik\w*|\bregistrer\w*|\bgeregistreerd\b|\bvastgelegd\b|\bzijn\b|\bzeggen\b|\bafgeleid\b|\bbetref\w*|\bopgegeven\b|\bblijk\w*|\bprijs\w*/;

export default definePhrases({
  headings:
    /bijzondere (en\/of|categorie|persoonsgegevens|gegevens)|gevoelige|art(ikel|\.)? ?9\b|politieke (opvatting|overtuiging|voorkeur)|medische/,
  yes: [
    [5, KINDS, HANDLE, /\b\w*gegevens\b|\binformatie\b|\bdata\b/],
    [5, SPECIAL, HANDLE, /\b\w*gegevens\b|\binformatie\b|\bcategorie\w*|\bart(ikel|\.)? ?9\b/],
    [3, KINDS, SPECIAL],
  ],
  headed: [
    [3, KINDS],
    [3, SPECIAL],
  ],
  no: [
    [
      6,
      /\b(geen|niet|nooit|nimmer)\b/,
      /\bbijzondere\b|\bgevoelige\b|\bpolitieke (opvatting|overtuiging|voorkeur)\w*|\bgezondheid\w*|\breligieuze\b/,
      /\b(geen|nooit)\b.{0,60}\b(bijzondere|gevoelige|politieke|medische)\b|\bniet\b.{0,40}\b(bijzondere|gevoelige)\b|\b(bijzondere|gevoelige)\b.{0,100}\b(niet|nooit)\b.{0,40}\b(verwerkt|verzameld|gevraagd|bewaard)\b/,
    ],
  ],
  exceptions:
    /\b(tenzij wij|(stuur|deel|vermeld|geef) (ons )?geen|behalve|uitgezonderd|zonder uw|alleen (als|met|wanneer)|verzoeken wij|gelieve)\b/,
  veto: [
    /\bu kunt hierbij denken aan\b|\bzijn (alle )?(gegevens|stukjes informatie) (over|die)\b|\b(deel|stuur|vermeld|geef) (ons )?(geen|niet)\b|\bgelieve (geen|niet)\b|\bverstaan (we|wij)\b|\bgevoelig voor\b/,
    /\bbeveilig\w*\b|\bbeperkt inzicht\b|\bniet op filteren\b|\bhieronder leest\b/,
  ],
  examples: {
    yes: [
      'Met uw toestemming bewaren wij gegevens over uw politieke voorkeur.',
      'Lidmaatschapsgegevens zijn bijzondere persoonsgegevens die wij verwerken.',
    ],
    no: ['Wij verwerken geen bijzondere persoonsgegevens.'],
    also: ['data-collected', 'legal-basis'],
  },
  counterexamples: [
    'Stuur ons geen gegevens over uw politieke voorkeur die wij bewaren.',
    'Rozen zijn gevoelig voor gebruik van water.',
  ],
});
