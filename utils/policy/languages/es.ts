import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'áéíóúñü',
  words: `
    de la que el en y a los del se las por un para con no una su al es lo como más o sus le ha me si sin
    sobre este ya entre cuando todo esta ser son también fue había muy años hasta desde está datos usted
    nos ese esa puede nuestro nuestra tratamiento han
  `,
  links: {
    privacy: [
      'política de privacidad',
      'políticas de privacidad',
      'aviso de privacidad',
      'declaración de privacidad',
      'política de protección de datos',
      'protección de datos',
      'protección de datos personales',
      'tratamiento de datos',
      'datos personales',
      'privacidad',
      'lopd',
      'rgpd',
    ],
    legalNotice: ['aviso legal', 'aviso jurídico', 'información legal', 'nota legal'],
    cookies: ['cookies', 'política de cookies'],
    terms: [
      'términos de uso',
      'términos y condiciones',
      'condiciones de uso',
      'condiciones generales',
      'condiciones de servicio',
    ],
  },
  abbreviations: [
    'art',
    'arts',
    'núm',
    'n.º',
    'nº',
    'p. ej',
    'ej',
    'sr',
    'sra',
    'd',
    'dña',
    'etc',
    'pág',
    'ud',
    'uds',
    's.l',
    's.a',
    'apdo',
    'c.p',
  ],
  example:
    'Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de razón y conciencia, deben comportarse fraternalmente los unos con los otros.',
});
