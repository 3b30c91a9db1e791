import { defineAudience } from '../define-audience';

export default defineAudience({
  source: 'Titles of policies that parties and candidates publish for one group of people; common use',
  words: {
    en: ['app', 'mobile app', 'mobile application'],
    fr: ['appli', 'application mobile', 'app'],
    de: ['app', 'mobile app', 'apps'],
    es: ['app', 'aplicación móvil'],
    it: ['app', 'applicazione mobile'],
    pt: ['app', 'aplicação móvel', 'aplicativo'],
    nl: ['app', 'mobiele app'],
    pl: ['aplikacja', 'aplikacji', 'aplikacja mobilna'],
  },
});
