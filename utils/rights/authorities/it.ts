import { defineAuthorities } from '../define-authorities';

export default defineAuthorities({
  source: 'https://github.com/datenanfragen/data (supervisory-authorities/, CC0), snapshot 0a29c3d',
  date: '2026-07-21',
  certainty: 'sourced',
  authorities: [
    {
      id: 'itgpdp',
      name: 'Garante per la protezione dei dati personali (Italian Data Protection Authority)',
      web: 'https://www.garanteprivacy.it/',
      email: 'protocollo@pec.gpdp.it',
      complaintLanguage: 'it',
      called: [
        'Garante per la protezione dei dati personali',
        'Garante Privacy',
        'Autorità Garante per la protezione dei dati',
      ],
    },
  ],
});
