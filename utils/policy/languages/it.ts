import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'àèéìòù',
  words: `
    il la le di e che in un una per con non del della dei delle è i si da al sono nel alla più gli lo
    come ai anche ha o dal su questo questa essere suo dati sua loro ma ci nostro tuoi possono tra sul
    dalla nella quali ogni tali vostri nostra stato hanno tutti individuo diritto senza deve nessuno
  `,
  links: {
    privacy: [
      'informativa sulla privacy',
      'informativa privacy',
      'privacy policy',
      'informativa sul trattamento dei dati',
      'informativa sul trattamento dei dati personali',
      'trattamento dei dati personali',
      'trattamento dei dati',
      'protezione dei dati',
      'protezione dei dati personali',
      'tutela della privacy',
      'politica in materia di privacy',
      'politica sulla privacy',
      'politica della privacy',
      'norme sulla privacy',
      'privacy',
    ],
    legalNotice: ['note legali', 'avviso legale', 'informazioni legali', 'informazioni societarie'],
    cookies: ['cookie', 'cookies', 'cookie policy', 'informativa cookie'],
    terms: ["condizioni d'uso", 'termini e condizioni', 'condizioni generali', 'termini di servizio'],
  },
  abbreviations: [
    'art',
    'artt',
    'par',
    'lett',
    'n',
    'd.lgs',
    'es',
    'ecc',
    'cd',
    'sig',
    'dott',
    'pag',
    'p. es',
    's.p.a',
    's.r.l',
    'co',
  ],
  example:
    'Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti. Essi sono dotati di ragione e di coscienza e devono agire gli uni verso gli altri in spirito di fratellanza.',
});
