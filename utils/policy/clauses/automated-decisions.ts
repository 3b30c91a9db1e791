import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 13(2)(f), 22',
  date: '2026-11-22',
  label: {
    en: 'Profiling, targeting and automated decisions',
    fr: 'Profilage, ciblage et décisions automatisées',
    de: 'Profiling, Targeting und automatisierte Entscheidungen',
    es: 'Perfiles, segmentación y decisiones automatizadas',
    it: 'Profilazione, targeting e decisioni automatizzate',
    nl: 'Profilering, targeting en geautomatiseerde besluiten',
    pl: 'Profilowanie, targetowanie i zautomatyzowane decyzje',
    pt: 'Perfis, direcionamento e decisões automatizadas',
  },
  group: 'what',
  order: 170,
  articles: ['22'],
  details: {
    profiling: {
      en: 'Profiling',
      fr: 'Profilage',
      de: 'Profiling',
      es: 'Elaboración de perfiles',
      it: 'Profilazione',
      nl: 'Profilering',
      pl: 'Profilowanie',
      pt: 'Definição de perfis',
    },
    targeting: {
      en: 'Targeting',
      fr: 'Ciblage',
      de: 'Targeting',
      es: 'Segmentación',
      it: 'Targeting',
      nl: 'Targeting',
      pl: 'Targetowanie',
      pt: 'Direcionamento',
    },
  },
});
