import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'beapd',
      name: 'Autorité de protection des données de Belgique, Gegevensbeschermingsautoriteit van België',
      web: 'https://www.dataprotectionauthority.be/',
      email: 'contact@apd-gba.be',
      called: [
        'Autorité de protection des données',
        'Gegevensbeschermingsautoriteit',
        'Belgian Data Protection Authority',
        'APD-GBA',
        'APD/GBA',
      ],
    },
  ],
});
