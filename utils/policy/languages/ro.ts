import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'ăâîșțşţ',
  words: `
    și de a în la cu pe care din nu o este un pentru sau mai se ce că sunt prin ale al ai dumneavoastră
    noastre date datelor personal acest aceasta fi au fost dacă poate către sa ca dar lui după aceste
    până unei unui am el cele cel sunteți avea şi orice are drept toate fără nimeni trebuie oamenii
  `,
  links: {
    privacy: [
      'politica de confidențialitate',
      'politica de confidenţialitate',
      'notă de informare',
      'nota de informare',
      'protecția datelor',
      'protecţia datelor',
      'prelucrarea datelor',
      'datele personale',
      'date cu caracter personal',
      'confidențialitate',
      'confidenţialitate',
    ],
    legalNotice: ['aviz juridic', 'notă legală', 'informații legale'],
    cookies: ['cookie-uri', 'politica de cookies', 'politica cookie', 'cookies'],
    terms: ['termeni de utilizare', 'termeni și condiții', 'termeni si conditii', 'condiții de utilizare'],
  },
  abbreviations: ['art', 'alin', 'lit', 'nr', 'pct', 'str', 'ex', 'etc', 'dl', 'dna', 'd-na'],
  example:
    'Toate ființele umane se nasc libere și egale în demnitate și în drepturi. Ele sunt înzestrate cu rațiune și conștiință și trebuie să se comporte unele față de altele în spiritul fraternității.',
});
