import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 13(1)(e); C-154/21',
  date: '2026-11-22',
  label: { en: 'Who receives the data', fr: 'Qui reçoit les données' },
  group: 'whom',
  order: 110,
  details: {
    party: { en: 'The party or movement', fr: 'Le parti ou le mouvement' },
    allies: {
      en: 'Other campaigns and like-minded organisations',
      fr: 'D’autres campagnes et des organisations proches',
    },
    platform: { en: 'The platform or host', fr: 'La plateforme ou l’hébergeur' },
    advertisers: { en: 'Advertising and social networks', fr: 'Publicité et réseaux sociaux' },
    volunteers: { en: 'Volunteers and elected members', fr: 'Des bénévoles et des élus' },
    authorities: { en: 'Public authorities', fr: 'Les autorités publiques' },
    processors: { en: 'Service providers', fr: 'Des prestataires' },
  },
});
