import { definePhrases } from '../../define-phrases';

const RESTRICT =
  /\bbeperk(ing|en|t)?\b.{0,60}\b(gegevens)?(verwerking\w*|gebruik|gegevens|verwerkt|verwerken)\b|\b(gegevens)?(verwerking\w*|gebruik|gegevens)\b.{0,80}\b(te )?(laten )?beperk(ing|en|t)\b|\baf te schermen\b|\bafscherm(en|ing)\b|\bbeperkingsrecht\b|\brecht op beperking\b|\bminder gegevens te verwerken\b|\bbeperking,/;

export default definePhrases({
  headings: /beperk|\brechten?\b|privacyrechten|afscherm/,
  yes: [
    [
      5,
      RESTRICT,
      /\brecht(en)?\b|\b(kunt|kan|kun|mag|wilt) (u|je|jij)\b|\b(u|je) (kunt|kan|mag)\b|\bverzoek(en|t)?\b|\bvragen\b/,
    ],
    [2, RESTRICT, /\bart(ikel|\.)? ?18\b|\brecht op beperking\b/],
    [5, RESTRICT, /\bart(ikel|\.)? ?18\b/],
  ],
  headed: [[4, /\bbeperking\b|\bbeperken\b/]],
  veto: [
    /\b(ons|wij|we|tot het|strikt|zo veel mogelijk|zoveel mogelijk)\b.{0,40}\bbeperk(en|t)\b.{0,40}\b(tot|ons)\b|\bbeperkt (aantal|inzicht|zicht)\b|\bcookies?\b|\bfunctionaliteit\b/,
    /\bniet beperkt tot\b|\bbeperkt(e)? (toegang|houdbaar|tijd)\b|\baansprakelijk|\b(leest u|lees je|leggen (wij|we) uit)\b|\bbeperkingen van\b|\bverwerking beperken tot\b/,
  ],
  examples: { yes: ['U kunt ons vragen de verwerking te beperken.', 'U hebt recht op beperking van de verwerking.'] },
  counterexamples: [
    'Wij beperken ons gebruik tot het hoogst nodige, zoals u ons kunt vragen.',
    'U kunt het gebruik van water in de tuin zien groeien.',
  ],
});
