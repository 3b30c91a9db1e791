import { defineAudience } from '../define-audience';

export default defineAudience({
  source: 'Titles of policies that parties and candidates publish for one group of people; common use',
  words: {
    en: ['members', 'membership'],
    fr: ['adhérents', 'adhérentes', 'adhésion', 'membres'],
    de: ['mitglieder', 'mitgliedschaft'],
    es: ['afiliados', 'afiliadas', 'afiliación', 'personas afiliadas', 'militantes', 'socios'],
    it: ['iscritti', 'iscritte', 'tesserati', 'tesseramento', 'soci'],
    pt: ['filiados', 'filiadas', 'filiação', 'militantes', 'associados'],
    nl: ['leden', 'lidmaatschap', 'ledenadministratie'],
    pl: ['członków', 'członkowie', 'członkostwo', 'członkinie'],
  },
});
