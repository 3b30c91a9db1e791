import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 13(1)(f), 44–49',
  date: '2026-11-22',
  label: { en: 'Whether the data leaves the country', fr: 'Si les données quittent le pays' },
  group: 'whom',
  order: 130,
  articles: ['44', '45', '46', '47', '48', '49'],
  details: {
    safeguard: { en: 'Safeguard that is named', fr: 'Garantie nommée' },
    'privacy-shield': {
      en: 'Names Privacy Shield or Safe Harbor, which were annulled in 2020 and 2015',
      fr: 'Cite le Privacy Shield ou le Safe Harbor, annulés en 2020 et 2015',
    },
  },
});
