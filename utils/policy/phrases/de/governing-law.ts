import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /anwendbares recht|gerichtsstand|rechtswahl|rechtsordnung|schlussbestimmungen/,
  yes: [
    [
      6,
      /\b(gilt|anwendbar|anwendung|unterlieg\w*|untersteh\w*|anzuwenden|massgeb\w*|findet)\b/,
      /\b(deutsches|deutschem|osterreichisches|osterreichischem|schweizer|schweizerisches|schweizerischem|liechtensteinisches|italienisches) recht\b|\brecht der (bundesrepublik deutschland|republik osterreich|schweiz)\w*|\b(schweizerischen|schweizer|deutschen|osterreichischen) (recht|rechts|datenschutzrecht)\b/,
    ],
    [6, /\bgerichtsstand\b/, /\b(ist|sind|befindet|liegt|fur)\b|:/],
    [5, /\banwendbares recht\b|\banwendbare recht\b/, /\b(ist|deutsch\w*|osterreich\w*|schweiz\w*)\b/],
  ],
  veto: [
    /\b(youtube|google|facebook|irische[nm]? recht|anbieter)\b|\brechtsschutz\b|\bsoweit anwendbar\b|\bsoweit und sofern\b/,
  ],
  examples: { yes: ['Es gilt deutsches Recht.', 'Gerichtsstand ist Linz.'] },
  counterexamples: ['Der Garten liegt im Recht der Nachbarn.', 'Deutsches Recht ist ein weites Feld.'],
});
