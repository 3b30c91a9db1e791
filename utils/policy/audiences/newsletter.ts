import { defineAudience } from '../define-audience';

export default defineAudience({
  source: 'Titles of policies that parties and candidates publish for one group of people; common use',
  words: {
    en: ['newsletter', 'supporters', 'subscribers', 'mailing list'],
    fr: ['newsletter', 'lettre d’information', 'infolettre', 'sympathisants', 'abonnés'],
    de: ['newsletter', 'rundbrief', 'unterstützer', 'abonnenten'],
    es: ['boletín', 'newsletter', 'simpatizantes', 'suscriptores'],
    it: ['newsletter', 'simpatizzanti', 'sostenitori'],
    pt: ['newsletter', 'boletim', 'simpatizantes', 'subscritores'],
    nl: ['nieuwsbrief', 'sympathisanten', 'abonnees'],
    pl: ['newsletter', 'newslettera', 'sympatyków', 'subskrybentów'],
  },
});
