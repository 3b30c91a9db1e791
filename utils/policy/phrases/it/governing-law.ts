import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /legge applicabile|foro|diritto applicabile|giurisdizione|controversi/,
  yes: [
    [
      6,
      /\b(legge|diritto|ordinamento|normativa)\b/,
      /\b(regolat[oaie]|disciplinat[oaie]|soggett[oaie]|governat[oaie]|si applica|applicabile|rett[oaie])\b/,
      /\b(legge|diritto|ordinamento|normativa) (italian[oa]|svizzer[oa]|dello stato italiano|della repubblica|italiana e)\b/,
    ],
    [6, /\bforo\b/, /\b(competente|esclusiv[oa])\b/, /\b(e|sara|di)\b/],
    [5, /\b(legge|diritto) applicabile\b/, /\b(e|:) (quell[oa]|la legge|il diritto|italian\w+)/],
  ],
  veto: [
    /\b(google|facebook|youtube|inglese)\b|\bdiritto applicabile alla protezione\b|\bviol(i|a|are) .{0,40}normativa\b/,
  ],
  examples: { yes: ['La presente pagina è regolata dalla legge italiana.', 'Il foro competente è quello di Trento.'] },
  counterexamples: ['Il foro nella siepe è grande.', 'La legge italiana è un campo vasto.'],
});
