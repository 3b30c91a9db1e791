import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 9',
  date: '2026-11-22',
  label: {
    en: 'Political opinions and other sensitive data',
    fr: 'Opinions politiques et autres données sensibles',
    de: 'Politische Meinungen und andere sensible Daten',
    es: 'Opiniones políticas y otros datos sensibles',
    it: 'Opinioni politiche e altri dati sensibili',
    nl: 'Politieke opvattingen en andere gevoelige gegevens',
    pl: 'Poglądy polityczne i inne dane wrażliwe',
    pt: 'Opiniões políticas e outros dados sensíveis',
  },
  group: 'what',
  order: 60,
  articles: ['9', '9(1)', '9(2)(a)', '9(2)(d)'],
});
