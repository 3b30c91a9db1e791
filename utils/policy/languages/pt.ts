import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'áàâãçéêíóôõú',
  words: `
    de a o e que do da em um para com não uma os no se na por mais as dos como ao das à seu sua ou
    quando nos já eu também só pelo pela até isso ela entre depois sem mesmo são seus dados você sobre
    pode suas este esta estes nossos é foi ser tem está pelos
  `,
  links: {
    privacy: [
      'política de privacidade',
      'políticas de privacidade',
      'aviso de privacidade',
      'declaração de privacidade',
      'proteção de dados',
      'protecção de dados',
      'proteção de dados pessoais',
      'tratamento de dados pessoais',
      'dados pessoais',
      'privacidade',
      'lgpd',
    ],
    legalNotice: ['advertência jurídica', 'aviso legal', 'informação legal', 'ficha técnica', 'expediente'],
    cookies: ['cookies', 'política de cookies'],
    terms: [
      'condições de utilização',
      'termos e condições',
      'termos de uso',
      'termos de utilização',
      'condições gerais',
    ],
  },
  abbreviations: ['art', 'n.º', 'nº', 'n', 'al', 'sr', 'sra', 'ex', 'p. ex', 'etc', 'dr', 'dra', 'pág', 'inc', 'ltda'],
  example:
    'Todos os seres humanos nascem livres e iguais em dignidade e em direitos. Dotados de razão e de consciência, devem agir uns para com os outros em espírito de fraternidade.',
});
