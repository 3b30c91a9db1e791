import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'àâçéèêëîïôœùûü',
  words: `
    le la les de des du et en un une à est que pour dans par sur vous nous qui au aux ce cette ou avec
    vos votre notre sont pas ne plus se il elle sa ses son leur peut être ces mais comme si nos ont tout
    été données où dont lors afin également très
  `,
  links: {
    privacy: [
      'politique de confidentialité',
      'politique de protection des données',
      'politique de protection des données personnelles',
      'charte de confidentialité',
      'charte de protection des données',
      'charte des données personnelles',
      'protection des données personnelles',
      'protection des données à caractère personnel',
      'protection des données',
      'protection de la vie privée',
      'données personnelles',
      'données à caractère personnel',
      'confidentialité',
      'vie privée',
      'rgpd',
    ],
    legalNotice: ['mentions légales', 'avis juridique', 'mention légale', 'informations légales', 'mentions legales'],
    cookies: ['cookies', 'politique de cookies', 'gestion des cookies', 'traceurs'],
    terms: ["conditions d'utilisation", 'conditions générales', 'cgu', 'cgv'],
  },
  abbreviations: [
    'art',
    'al',
    'n°',
    'no',
    'm',
    'mm',
    'mme',
    'dr',
    'cf',
    'ex',
    'p. ex',
    'etc',
    'av',
    'bd',
    'st',
    'réf',
    'tél',
    'env',
  ],
  negations: ['ne', 'n', 'pas', 'aucun', 'aucune', 'jamais', 'ni', 'sans'],
  example:
    'Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience et doivent agir les uns envers les autres dans un esprit de fraternité.',
});
